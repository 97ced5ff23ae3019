package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Det, kommunalbestyrelsen vil: politikkerne, årets målsætninger, og om der arbejdes med dem. */
public final class Maalsaetninger {

    static Visning politikker(Opslag opslag) {
        int aar = Aarshjul.aarFor(opslag.idag());
        var linjer = opslag.maalsaetninger().stream()
                .flatMap(en -> politik(en).stream())
                .filter(politik -> politik.gaelder(aar))
                .distinct()
                .map(politik -> tekst(
                        "politik.linje",
                        ord(politik.navn()),
                        aarstal(politik.fra()),
                        aarstal(politik.til()),
                        ord(politik.fremtidsscenarie())))
                .toList();
        return linjer.isEmpty()
                ? Hjaelp.sig("politik.ingen")
                : new Svartekst(linjer, List.of(Knap.til(Handling.VIS_MAALSAETNINGER, Integer.toString(aar))));
    }

    public static Visning aarets(int aar, Opslag opslag) {
        var alle = opslag.maalsaetninger();
        var obligatoriske = alle.stream().filter(en -> en.obligatorisk(aar)).toList();
        var valgte = alle.stream().filter(en -> en.valgt().contains(aar)).toList();
        var afsnit = new ArrayList<Tekst>();
        afsnit.add(tekst(obligatoriske.isEmpty() ? "maalsaetning.ingen_aftale" : "maalsaetning.aftale", aarstal(aar)));
        obligatoriske.stream().map(Maalsaetninger::linje).forEach(afsnit::add);
        afsnit.add(tekst(valgte.isEmpty() ? "maalsaetning.intet_valgt" : "maalsaetning.valgte", aarstal(aar)));
        valgte.stream().map(Maalsaetninger::linje).forEach(afsnit::add);
        opslag.aarsvalg(aar).stream()
                .flatMap(valg -> Stream.of(valg.sagsnummer(), valg.link()))
                .filter(en -> !en.isEmpty())
                .map(en -> tekst("maalsaetning.beslutning", ord(en)))
                .forEach(afsnit::add);
        return new Svartekst(afsnit, knapper(aar, opslag));
    }

    public static Visning daekning(Opslag opslag) {
        int aar = Aarshjul.aarFor(opslag.idag());
        return Rettigheder.af(opslag).maaSeDaekning()
                ? new Visning.Daekningsvisning(Daekning.i(aar, opslag.maalsaetninger(), opslag.alleMaal()))
                : Hjaelp.sig(
                        tekst("daekning.kun_ledere"), Knap.til(Handling.VIS_MAALSAETNINGER, Integer.toString(aar)));
    }

    /** Det år, knappen handler om; uden et er det årshjulets. */
    public static int aar(String om, Opslag opslag) {
        return om.matches("2\\d{3}") ? Integer.parseInt(om) : Aarshjul.aarFor(opslag.idag());
    }

    private static List<Knap> knapper(int aar, Opslag opslag) {
        var rettigheder = Rettigheder.af(opslag);
        var knapper = new ArrayList<Knap>();
        if (rettigheder.maaVaelgeMaalsaetninger()) {
            knapper.add(Knap.til(Handling.VAELG_MAALSAETNINGER, Integer.toString(aar)));
        }
        if (rettigheder.maaSeDaekning()) {
            knapper.add(Knap.til(Handling.VIS_DAEKNING));
        }
        knapper.add(Knap.til(Handling.VIS_MAALPLAN));
        return knapper;
    }

    private static Tekst linje(Maalsaetning en) {
        return tekst("maalsaetning.linje", ord(en.titel()), ord(en.traad().politik()));
    }

    private static Optional<Politik> politik(Maalsaetning en) {
        return en.kilde() instanceof FraPolitik(var politik) ? Optional.of(politik) : Optional.empty();
    }

    private static Tekst.Led aarstal(int aar) {
        return ord(Integer.toString(aar));
    }

    private Maalsaetninger() {}
}
