package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Godkendelse;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring.AfGodkendelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Et mål, flere enheder har sammen, er først færdigt, når de alle har sagt ja til det (kilder/000:138). */
public final class Godkendelser {

    /** De fælles mål i planen, som en anden enhed mangler at sige ja til. */
    static List<Visning.Afventer.Maalet> mangler(Maalplan plan, Opslag opslag) {
        return plan.maal().stream()
                .filter(Maal::tvaerfagligt)
                .map(et -> new Visning.Afventer.Maalet(et, et.mangler(plan.enhed(), opslag.godkendelser(et.id()))))
                .filter(det -> !det.enheder().isEmpty())
                .toList();
    }

    /** Spørger lederne af dem, der mangler, og kun dem; højst én gang om dagen for det samme. */
    static Skridt spoerg(Maalplan plan, Samtale her, Opslag opslag) {
        var spurgte = mangler(plan, opslag).stream()
                .flatMap(det -> det.enheder().stream()
                        .flatMap(enhed -> opslag.lederAf(enhed).stream())
                        .map(leder -> oenske(det.maal(), leder.id(), plan.enhed(), opslag)))
                .toList();
        return Skridt.til(her, Hjaelp.sig("godkend.spurgt", tal(spurgte.size())))
                .bestil(spurgte);
    }

    private static Bestilling oenske(Maal maal, Medarbejder.Id til, String enhed, Opslag opslag) {
        return new Bestilling.Meddel(
                "godkend/%s/%s/%s".formatted(maal.id().vaerdi(), maal.kendemaerke(), opslag.idag()),
                List.of(til),
                new Visning.Godkendelsesoenske(maal, enhed, opslag.mig().navn(), Optional.empty()));
    }

    public static Skridt godkend(String om, Samtale her, Opslag opslag) {
        return med(om, her, opslag, maal -> {
            var foer = opslag.godkendelser(maal.id()).stream()
                    .filter(en -> en.enhed().equals(opslag.mig().enhed()))
                    .findFirst();
            var ja = new Godkendelse(
                    maal.id(), opslag.mig().enhed(), opslag.mig().navn(), opslag.idag(), maal.kendemaerke());
            var kvittering = Skridt.til(
                    her,
                    Hjaelp.sig(
                            tekst("godkend.sagt_ja", ord(maal.titel())),
                            Knap.til(Handling.VIS_MAALPLAN),
                            Knap.til(Handling.FORTRYD)));
            return foer.filter(en -> en.gaelder(maal)).isPresent()
                    ? kvittering
                    : kvittering.med(new AfGodkendelse(foer, Optional.of(ja)));
        });
    }

    /** Går til lederne af de andre enheder, der har målet. */
    public static Skridt kommenter(Trykket tryk, Samtale her, Opslag opslag) {
        var ordene = tryk.felt("kommentar");
        if (ordene.isEmpty() || ordene.length() > Visning.Godkendelsesoenske.KOMMENTAR_LAENGDE) {
            return Skridt.til(her, Hjaelp.sig("godkend.kommentar", tal(Visning.Godkendelsesoenske.KOMMENTAR_LAENGDE)));
        }
        return med(tryk.om(), her, opslag, maal -> {
            var til = maal.enhedsnavne().stream()
                    .filter(enhed -> !enhed.equals(opslag.mig().enhed()))
                    .flatMap(enhed -> opslag.lederAf(enhed).stream())
                    .map(Medarbejder::id)
                    .toList();
            return Skridt.til(her, Hjaelp.sig("godkend.kommenteret", tal(til.size())))
                    .bestil(List.of(new Bestilling.Meddel(
                            "kommentar/" + opslag.nytId(),
                            til,
                            Hjaelp.sig(
                                    tekst(
                                            "godkend.kommentaren",
                                            ord(opslag.mig().navn()),
                                            ord(maal.titel()),
                                            ord(ordene)),
                                    Knap.til(Handling.VIS_MAALPLAN)))));
        });
    }

    /** Målet slås op; er det ændret, siden der blev spurgt, vises det, som det er nu. */
    private static Skridt med(String om, Samtale her, Opslag opslag, Function<Maal, Skridt> saa) {
        var kort = Kortid.laes(om);
        var fundet = kort.flatMap(en -> opslag.maal(new Maal.Id(en.id())));
        if (fundet.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var maal = fundet.get();
        if (!Rettigheder.af(opslag).maaGodkende(maal)) {
            return Skridt.til(her, Hjaelp.sig("godkend.kun_lederen"));
        }
        return kort.orElseThrow().retter().equals(maal.kendemaerke())
                ? saa.apply(maal)
                : Skridt.til(
                        her,
                        new Visning.Godkendelsesoenske(
                                maal,
                                andre(maal.enhedsnavne(), opslag.mig().enhed()),
                                "",
                                Optional.of(tekst("godkend.aendret_siden"))));
    }

    private static String andre(Collection<String> enheder, String min) {
        return enheder.stream().filter(en -> !en.equals(min)).findFirst().orElse(min);
    }

    static Skridt fremdrift(Samtale her, Opslag opslag) {
        return Skridt.til(
                her,
                Rettigheder.af(opslag).maaSeDaekning()
                        ? new Visning.Fremdriftsvisning(opslag.fremdrift(Aarshjul.aarFor(opslag.idag())))
                        : Hjaelp.sig("fremdrift.kun_ledere"));
    }

    private Godkendelser() {}
}
