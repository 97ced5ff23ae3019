package dk.albertslund.styring.samtale.frist;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.Afvisning;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Fristform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.aar.Aarsudtryk;
import dk.albertslund.styring.samtale.evaluering.Emner;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** ”flyt fristen for X til 1. maj”: kortet viser den gamle og den nye dag, før noget flyttes. */
public final class Fristflytning {

    private static final Set<String> TIDLIGERE = Set.of("fremskynd", "forkort", "tidligere", "shorten", "earlier");
    private static final Set<String> AARSHJULETS =
            Set.of("maalplan", "maalplanen", "maalplaner", "maalplanerne", "aarshjulet");

    private static final int KNAPPER = 4;

    public static Skridt begynd(Ytring sagt, Samtale her) {
        if (sagt.saetning().ord().stream().anyMatch(AARSHJULETS::contains)) {
            return Aarsudtryk.flyttes(sagt)
                    .map(oenske -> oenske.udfoer(her, sagt.opslag()))
                    .orElseGet(() ->
                            Skridt.til(her, Hjaelp.sig(tekst("frist.aarshjulets"), Knap.til(Handling.VIS_AARSHJUL))));
        }
        var umulig = sagt.tider(Retning.FREMTID).stream()
                .filter(Datofund.FindesIkke.class::isInstance)
                .map(Datofund.FindesIkke.class::cast)
                .findFirst();
        if (umulig.isPresent()) {
            return Skridt.til(
                    her, Hjaelp.sig("samtale.umulig_dato", ord(umulig.get().tekst())));
        }
        var mulige = new Fristsoegning(sagt).mulige();
        return switch (mulige.size()) {
            case 0 -> Skridt.til(her, Hjaelp.sig(tekst("frist.ingen"), Knap.til(Handling.VIS_MINE)));
            case 1 -> form(mulige.getFirst(), nyDag(mulige.getFirst(), sagt), List.of(), her, sagt.opslag());
            default -> Skridt.til(her, hvilken(mulige, sagt));
        };
    }

    /** Efter et tryk på, hvilken der menes. */
    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        var laest = Om.laes(tryk.om());
        return laest.flatMap(en -> en.frist(opslag))
                .map(frist -> form(frist, laest.get().dag(), List.of(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("siden.vaek")));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var om = Om.laes(tryk.om());
        var fundet = om.flatMap(en -> en.frist(opslag));
        if (fundet.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("siden.vaek"));
        }
        var frist = fundet.get();
        var ny = tryk.dato("dag");
        if (!frist.maaFlyttes(Rettigheder.af(opslag))) {
            return Skridt.til(her, afvisning(frist, opslag));
        }
        var fejl = ny.map(frist::fejl).orElseGet(() -> Optional.of(tekst("frist.mangler")));
        if (fejl.isPresent()) {
            return form(frist, ny, List.of(fejl.get()), her, opslag);
        }
        var til = ny.orElseThrow();
        var skridt = Skridt.til(Fremlagt.efter(her, tryk.om()), kvittering(frist, til, om.get()));
        if (frist.dag().equals(til)) {
            return skridt;
        }
        return om.get().dag().filter(frist.dag()::equals).isPresent()
                ? skridt.med(frist.flyt(til))
                : form(frist, ny, List.of(Siden.aendret(frist.id(), opslag)), her, opslag);
    }

    private static Visning kvittering(Frist frist, LocalDate til, Om om) {
        return Hjaelp.sig(
                tekst(
                        "frist.flyttet." + frist.art().name().toLowerCase(Locale.ROOT),
                        ord(frist.titel()),
                        new Tekst.Dag(til),
                        new Tekst.Dag(om.dag().orElse(frist.dag()))),
                new Knap(
                        tekst("knap.ret_proevehandling"),
                        Handling.FLYT_FRIST,
                        new Om(frist.art(), frist.id(), Optional.of(til)).om()),
                Knap.til(Handling.FORTRYD));
    }

    private static Skridt form(Frist frist, Optional<LocalDate> ny, List<Tekst> fejl, Samtale her, Opslag opslag) {
        if (!frist.maaFlyttes(Rettigheder.af(opslag))) {
            return Skridt.til(her, afvisning(frist, opslag));
        }
        var om = new Om(frist.art(), frist.id(), Optional.of(frist.dag())).om();
        return Skridt.til(
                new Fremlagt(
                        Handling.GEM_FRIST,
                        om,
                        ny.map(dag -> Map.of("dag", dag.toString())).orElse(Map.of())),
                new Fristform(om, frist.hvad(), frist.traad(), frist.dag(), ny, fejl));
    }

    /** Den nævnte dag, eller så længe efter den gamle, som der blev sagt. */
    private static Optional<LocalDate> nyDag(Frist frist, Ytring sagt) {
        var tider = sagt.tider(Retning.FREMTID);
        return tider.stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .reduce((_, sidste) -> sidste)
                .map(dato -> frist instanceof Frist.Start ? dato.begyndelse() : dato.frist())
                .or(() -> tider.stream()
                        .filter(Datofund.Varighed.class::isInstance)
                        .map(Datofund.Varighed.class::cast)
                        .findFirst()
                        .map(tid -> sagt.saetning().har(TIDLIGERE)
                                ? frist.dag().minus(tid.varighed())
                                : frist.dag().plus(tid.varighed())));
    }

    private static Visning hvilken(List<Frist> mulige, Ytring sagt) {
        return new Svartekst(
                List.of(tekst("frist.hvilken")),
                mulige.stream()
                        .limit(KNAPPER)
                        .map(en -> Knap.medTitel(
                                en.titel(), Handling.FLYT_FRIST, new Om(en.art(), en.id(), nyDag(en, sagt)).om()))
                        .toList());
    }

    private static Visning afvisning(Frist frist, Opslag opslag) {
        return switch (frist) {
            case Frist.Omfang omfang -> Afvisning.proevehandling(omfang.en(), opslag);
            case Frist.Naas naas -> Afvisning.maal(naas.paa(), opslag);
            case Frist.Evalueres evalueres -> Emner.afvisning(evalueres.emne(), opslag);
        };
    }

    /** @param dag på et valg den nye dag; på et kort, der venter på ja, den, der flyttes fra */
    private record Om(Frist.Art art, UUID id, Optional<LocalDate> dag) {

        static Optional<Om> laes(String om) {
            var dele = om.split("/", -1);
            if (dele.length != 3) {
                return Optional.empty();
            }
            try {
                var dag = dele[2].isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(dele[2]));
                return Arrays.stream(Frist.Art.values())
                        .filter(art -> art.name().equals(dele[0]))
                        .findFirst()
                        .flatMap(art -> Kortid.uuid(dele[1]).map(id -> new Om(art, id, dag)));
            } catch (DateTimeParseException ugyldig) {
                return Optional.empty();
            }
        }

        Optional<Frist> frist(Opslag opslag) {
            return Frist.med(art, id, opslag);
        }

        String om() {
            return art + "/" + id + "/" + dag.map(LocalDate::toString).orElse("");
        }
    }

    private Fristflytning() {}
}
