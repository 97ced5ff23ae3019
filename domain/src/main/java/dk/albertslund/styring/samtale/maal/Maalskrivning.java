package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.samtale.Aendring.AfMaal;
import dk.albertslund.styring.samtale.Afvisning;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Maalform;
import dk.albertslund.styring.samtale.Visning.Maalkvittering;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Et mål skrives, rettes og lægges væk. */
public final class Maalskrivning {

    /** @param sagt det, der blev sagt om målet; tomt, når kun ønsket er sagt */
    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        var mig = opslag.mig();
        if (mig.enhed().isEmpty() && !Rettigheder.af(opslag).maaVaelgeMaalsaetninger()) {
            return Skridt.til(her, Hjaelp.sig("maal.uden_enhed"));
        }
        int aar = Aarshjul.aarFor(opslag.idag());
        return form(
                new Maalkladde(
                        opslag.nytId(),
                        titel(sagt),
                        under(sagt, aar, opslag),
                        Optional.of(sagt.matches(".*\\d.*") ? Maal.Art.KVANTITATIVT : Maal.Art.KVALITATIVT),
                        aar,
                        aar + 1,
                        mig.enhed(),
                        Borgergruppegaet.i(sagt).map(Set::of).orElseGet(mig::borgergrupper),
                        "",
                        "",
                        ""),
                List.of(),
                opslag);
    }

    /** @param om målets id; tomt, når det skal vælges */
    public static Skridt ret(String om, Samtale her, Opslag opslag) {
        if (om.isEmpty()) {
            return Maalplaner.minEgen(her, opslag);
        }
        return medMaal(om, her, opslag, maal -> form(Maalkladde.af(maal), List.of(), opslag));
    }

    /** Gemmer det, kortet siger, når det holder; ellers kommer kortet igen med det, der mangler. */
    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var felter = Maalfelter.laes(tryk, kort.get(), opslag);
        var gemt = opslag.maal(new Maal.Id(kort.get().id()));
        if (kort.get().retter().isEmpty()) {
            return gemt.map(maal -> Skridt.til(Fremlagt.efter(her, tryk.om()), kvittering(maal)))
                    .orElseGet(() -> gem(Optional.empty(), felter, tryk.om(), her, opslag));
        }
        return medMaal(
                kort.get().id().toString(),
                her,
                opslag,
                foer -> gem(Optional.of(foer), felter, tryk.om(), her, opslag));
    }

    private static Skridt gem(Optional<Maal> foer, Maalfelter felter, String om, Samtale her, Opslag opslag) {
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var efter = felter.maal();
        if (!Rettigheder.af(opslag).maaRette(efter)) {
            return Skridt.til(her, Afvisning.maal(efter, opslag));
        }
        if (foer.filter(efter::equals).isPresent()) {
            return Skridt.til(Fremlagt.efter(her, om), kvittering(efter));
        }
        if (foer.map(Maal::kendemaerke)
                .filter(nu -> !nu.equals(felter.kladde().retter()))
                .isPresent()) {
            return form(
                    Maalkladde.af(foer.get()),
                    List.of(Siden.aendret(foer.get().id().vaerdi(), opslag)),
                    opslag);
        }
        return Skridt.til(Fremlagt.efter(her, om), kvittering(efter)).med(new AfMaal(foer, Optional.of(efter)));
    }

    /** Målet forsvinder fra planen; det, der hænger på det, er der endnu. */
    public static Skridt arkiver(String om, Samtale her, Opslag opslag) {
        return medMaal(om, her, opslag, maal -> {
            var svar = Hjaelp.sig(tekst("maal.arkiveret", ord(maal.titel())), Knap.til(Handling.FORTRYD));
            var skridt = Skridt.til(her instanceof Fremlagt ? new Ledig() : her, svar);
            return maal.arkiveret() ? skridt : skridt.med(new AfMaal(Optional.of(maal), Optional.of(maal.arkiver())));
        });
    }

    /** Målet, når det er der og må rettes; ellers det, der skal siges om det. */
    static Skridt medMaal(String om, Samtale her, Opslag opslag, Function<Maal, Skridt> saa) {
        var maal = Kortid.laes(om).flatMap(kort -> opslag.maal(new Maal.Id(kort.id())));
        if (maal.isEmpty()) {
            return Skridt.til(her, Siden.vaek(om, opslag));
        }
        return Rettigheder.af(opslag).maaRette(maal.get())
                ? saa.apply(maal.get())
                : Skridt.til(her, Afvisning.maal(maal.get(), opslag));
    }

    private static Visning kvittering(Maal maal) {
        return new Maalkvittering(maal);
    }

    private static Skridt form(Maalkladde kladde, List<Tekst> fejl, Opslag opslag) {
        return Skridt.til(
                new Fremlagt(Handling.GEM_MAAL, kladde.om(), Maalfelter.af(kladde)),
                new Maalform(kladde, mulige(kladde, opslag), Aarshjul.aarFor(opslag.idag()), fejl));
    }

    /** De målsætninger, der kan arbejdes med, årets egne først, og den, målet allerede hænger på. */
    private static List<Maalsaetning> mulige(Maalkladde kladde, Opslag opslag) {
        int aar = Aarshjul.aarFor(opslag.idag());
        return opslag.maalsaetninger().stream()
                .filter(en -> en.kanVaelges(aar) || kladde.under().equals(Optional.of(en.id())))
                .sorted(Comparator.comparing(en -> !en.gaelder(aar)))
                .toList();
    }

    /** Den målsætning, hvis ord ligner mest. */
    private static Optional<Maalsaetning.Id> under(String sagt, int aar, Opslag opslag) {
        return opslag.maalsaetninger().stream()
                .filter(en -> en.kanVaelges(aar) && Lighed.tripler(sagt, en.titel()) > 0.2)
                .max(Comparator.comparingDouble(en -> Lighed.tripler(sagt, en.titel())))
                .map(Maalsaetning::id);
    }

    private static String titel(String sagt) {
        var titel = sagt.length() <= Maal.TITEL_LAENGDE ? sagt : sagt.substring(0, Maal.TITEL_LAENGDE);
        return titel.isEmpty() ? "" : titel.substring(0, 1).toUpperCase(Locale.of("da")) + titel.substring(1);
    }

    private Maalskrivning() {}
}
