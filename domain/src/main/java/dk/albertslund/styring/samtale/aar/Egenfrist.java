package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Lokalfrist;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.Aendring.AfAarshjul;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Lederen sætter sin enheds egen frist inden for fasens dage; den fælles bliver, hvor den er. */
public final class Egenfrist {

    /** Det, knappen handler om; dagen efterprøves igen, når der siges ja. */
    private record Kort(int aar, Fase.Navn fase, LocalDate frist) {

        String om() {
            return "%d/%s/%s".formatted(aar, fase, frist);
        }

        static Optional<Kort> laes(String om) {
            var dele = om.split("/", -1);
            try {
                return dele.length == 3
                        ? fase(dele[1]).map(fase -> new Kort(Integer.parseInt(dele[0]), fase, LocalDate.parse(dele[2])))
                        : Optional.empty();
            } catch (DateTimeException | NumberFormatException ugyldig) {
                return Optional.empty();
            }
        }

        private static Optional<Fase.Navn> fase(String navn) {
            return Arrays.stream(Fase.Navn.values())
                    .filter(fase -> fase.name().equals(navn))
                    .findFirst();
        }
    }

    /** Den, der må sætte en egen frist for det, der nævnes. */
    static boolean kan(String noegle, Opslag opslag) {
        return lokal(noegle).isPresent()
                && Rettigheder.af(opslag).maaGoereFaerdig(opslag.mig().enhed());
    }

    static Skridt begynd(String noegle, Ytring sagt, Samtale her, Opslag opslag) {
        var fase = lokal(noegle).orElseThrow();
        return sagt.dato(Retning.FREMTID)
                .map(Datofund.Dato::frist)
                .map(dag -> spoerg(new Kort(Aarshjul.aarFor(dag), fase, dag), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("egenfrist.hvornaar")));
    }

    private static Skridt spoerg(Kort kort, Samtale her, Opslag opslag) {
        var hjul = opslag.aarshjul(kort.aar());
        var fejl = fejl(kort, hjul, opslag);
        if (fejl.isPresent()) {
            return Skridt.til(her, Hjaelp.sig(fejl.get(), Knap.til(Handling.VIS_AARSHJUL)));
        }
        return Skridt.til(
                new Fremlagt(Handling.GEM_EGENFRIST, kort.om(), Map.of()),
                Hjaelp.sig(
                        tekst(
                                "egenfrist.spoerg",
                                ord(opslag.mig().enhed()),
                                navn(kort.fase()),
                                new Tekst.Dag(kort.frist()),
                                new Tekst.Dag(faelles(kort, hjul).til())),
                        Knap.til(Handling.GEM_EGENFRIST, kort.om()),
                        Knap.til(Handling.ANNULLER, kort.om())));
    }

    public static Skridt gem(String om, Samtale her, Opslag opslag) {
        var kort = Kort.laes(om).filter(et -> et.fase().lokal());
        if (kort.isEmpty() || !kan(kort.get().fase().noegle(), opslag)) {
            return Skridt.til(her, Hjaelp.sig(kort.isEmpty() ? "kort.gammelt" : "egenfrist.kun_lederen"));
        }
        var hjul = opslag.aarshjul(kort.get().aar());
        var fejl = fejl(kort.get(), hjul, opslag);
        if (fejl.isPresent()) {
            return Skridt.til(her, Hjaelp.sig(fejl.get(), Knap.til(Handling.VIS_AARSHJUL)));
        }
        var foer = hjul.orElseThrow();
        var efter = foer.med(new Lokalfrist(
                kort.get().fase(), opslag.mig().enhed(), kort.get().frist()));
        var kvittering = Skridt.til(
                Fremlagt.efter(her, om),
                Hjaelp.sig(
                        tekst(
                                "egenfrist.sat",
                                ord(opslag.mig().enhed()),
                                navn(kort.get().fase()),
                                new Tekst.Dag(kort.get().frist())),
                        Knap.til(Handling.MINE_FRISTER),
                        Knap.til(Handling.FORTRYD)));
        return foer.equals(efter) ? kvittering : kvittering.med(new AfAarshjul(foer, efter, Optional.empty()));
    }

    private static Optional<Tekst> fejl(Kort kort, Optional<Aarshjul> hjul, Opslag opslag) {
        var fase = hjul.flatMap(et -> et.fase(kort.fase()));
        if (fase.isEmpty()) {
            return Optional.of(tekst("aarshjul.tomt"));
        }
        if (!fase.get().omfatter(kort.frist()) || kort.frist().isBefore(opslag.idag())) {
            return Optional.of(tekst(
                    "egenfrist.uden_for",
                    navn(kort.fase()),
                    new Tekst.Dag(fase.get().fra()),
                    new Tekst.Dag(fase.get().til())));
        }
        return opslag.kalender().erArbejdsdag(kort.frist())
                ? Optional.empty()
                : Optional.of(tekst(
                        "flyt.fridag",
                        new Tekst.Dag(kort.frist()),
                        new Tekst.Dag(opslag.kalender().senest(kort.frist()))));
    }

    private static Fase faelles(Kort kort, Optional<Aarshjul> hjul) {
        return hjul.flatMap(et -> et.fase(kort.fase())).orElseThrow();
    }

    private static Optional<Fase.Navn> lokal(String noegle) {
        return Arrays.stream(Fase.Navn.values())
                .filter(fase -> fase.lokal() && fase.noegle().equals(noegle))
                .findFirst();
    }

    private static Tekst.Led navn(Fase.Navn fase) {
        return new Tekst.Opslagsord("fase." + fase.noegle());
    }

    private Egenfrist() {}
}
