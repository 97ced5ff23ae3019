package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.samtale.Aendring.AfMaalplan;
import dk.albertslund.styring.samtale.Afvisning;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Maalplansvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** En enheds målplan: vis den, og gør den færdig. */
public final class Maalplaner {

    static Skridt minEgen(Samtale her, Opslag opslag) {
        return vis(Optional.empty(), Aarshjul.aarFor(opslag.idag()), her, opslag);
    }

    /** @param enhed tom, når det er min egen */
    public static Skridt vis(Optional<String> enhed, int aar, Samtale her, Opslag opslag) {
        var navn = enhed.orElse(opslag.mig().enhed());
        return navn.isEmpty()
                ? Skridt.til(her, Hjaelp.sig("maal.uden_enhed"))
                : Skridt.til(her, visning(opslag.maalplan(navn, aar), opslag));
    }

    public static Skridt vis(String om, Samtale her, Opslag opslag) {
        return om.isEmpty()
                ? minEgen(her, opslag)
                : med(om, her, opslag, plan -> Skridt.til(her, visning(plan, opslag)));
    }

    /** Spørger, om planen skal gøres færdig, og siger, hvad der mangler; det hindrer det ikke. */
    public static Skridt goerFaerdig(String om, Samtale her, Opslag opslag) {
        return maaGoeresFaerdig(
                om,
                her,
                opslag,
                plan -> Skridt.til(
                        new Fremlagt(Handling.GEM_MAALPLAN, om(plan), Map.of()),
                        new Svartekst(
                                spoergsmaal(plan),
                                List.of(
                                        Knap.til(Handling.GEM_MAALPLAN, om(plan)),
                                        Knap.til(Handling.ANNULLER, om(plan))))));
    }

    public static Skridt gem(String om, Samtale her, Opslag opslag) {
        return maaGoeresFaerdig(om, her, opslag, plan -> {
            var kvittering = Skridt.til(
                    Fremlagt.efter(her, om),
                    Hjaelp.sig(
                            tekst("maalplan.faerdig", ord(plan.enhed()), aarstal(plan.aar())),
                            Knap.til(Handling.VIS_MAALPLAN, om(plan)),
                            Knap.til(Handling.FORTRYD)));
            if (plan.tilstand() == Maalplan.Tilstand.ENDELIG) {
                return kvittering;
            }
            var endelig = new Maalplan.Endelig(opslag.mig().navn(), opslag.idag(), plan.punkter());
            return kvittering.med(new AfMaalplan(plan.enhed(), plan.aar(), plan.endelig(), Optional.of(endelig)));
        });
    }

    public static Skridt bedOmGodkendelse(String om, Samtale her, Opslag opslag) {
        return med(
                om,
                her,
                opslag,
                plan -> Rettigheder.af(opslag).maaGoereFaerdig(plan.enhed())
                        ? Godkendelser.spoerg(plan, her, opslag)
                        : Skridt.til(her, Afvisning.maalplan(plan.enhed(), opslag)));
    }

    static String om(Maalplan plan) {
        return plan.aar() + "/" + plan.enhed();
    }

    private static Skridt maaGoeresFaerdig(String om, Samtale her, Opslag opslag, Function<Maalplan, Skridt> saa) {
        return med(om.isEmpty() ? egen(opslag) : om, her, opslag, plan -> {
            if (!Rettigheder.af(opslag).maaGoereFaerdig(plan.enhed())) {
                return Skridt.til(her, Afvisning.maalplan(plan.enhed(), opslag));
            }
            if (plan.punkter().isEmpty()) {
                return Skridt.til(her, Hjaelp.sig(tekst("maalplan.tom"), Knap.til(Handling.NYT_MAAL)));
            }
            var mangler = Godkendelser.mangler(plan, opslag);
            return mangler.isEmpty() ? saa.apply(plan) : Skridt.til(her, new Visning.Afventer(om(plan), mangler));
        });
    }

    private static Skridt med(String om, Samtale her, Opslag opslag, Function<Maalplan, Skridt> saa) {
        var dele = om.split("/", 2);
        if (dele.length != 2 || !dele[0].matches("2\\d{3}") || dele[1].isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(dele.length == 2 ? "maal.uden_enhed" : "kort.gammelt"));
        }
        return saa.apply(opslag.maalplan(dele[1], Integer.parseInt(dele[0])));
    }

    private static String egen(Opslag opslag) {
        return Aarshjul.aarFor(opslag.idag()) + "/" + opslag.mig().enhed();
    }

    private static List<Tekst> spoergsmaal(Maalplan plan) {
        var afsnit = new ArrayList<Tekst>();
        afsnit.add(tekst(
                "maalplan.goer_faerdig",
                ord(plan.enhed()),
                aarstal(plan.aar()),
                tal(plan.punkter().size())));
        if (!plan.udenTegn().isEmpty()) {
            afsnit.add(tekst("maalplan.uden_tegn", tal(plan.udenTegn().size())));
        }
        if (plan.forMange()) {
            afsnit.add(tekst("maalplan.for_mange"));
        }
        return afsnit;
    }

    private static Visning visning(Maalplan plan, Opslag opslag) {
        var rettigheder = Rettigheder.af(opslag);
        return new Maalplansvisning(
                plan,
                opslag.idag(),
                rettigheder.maaArbejdeFor(plan.enhed()),
                rettigheder.maaGoereFaerdig(plan.enhed()));
    }

    /** Et årstal skrives uden tusindpunktum. */
    private static Tekst.Led aarstal(int aar) {
        return ord(Integer.toString(aar));
    }

    private Maalplaner() {}
}
