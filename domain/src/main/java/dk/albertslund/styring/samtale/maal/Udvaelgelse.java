package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.samtale.Aendring.AfAarsvalg;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Aarsvalgform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Organisatoren skriver ind, hvilke målsætninger kommunalbestyrelsen har valgt til året (kilder/001:94). */
public final class Udvaelgelse {

    public static Skridt begynd(int aar, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaVaelgeMaalsaetninger()) {
            return Skridt.til(her, Hjaelp.sig("maalsaetning.kun_organisatorer"));
        }
        var nu = opslag.aarsvalg(aar).orElse(Aarsvalg.intet(aar));
        return form(nu, nu.kendemaerke(), List.of(), opslag);
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var dele = tryk.om().split("/", 2);
        if (!Rettigheder.af(opslag).maaVaelgeMaalsaetninger()) {
            return Skridt.til(her, Hjaelp.sig("maalsaetning.kun_organisatorer"));
        }
        if (dele.length != 2 || !dele[0].matches("2\\d{3}")) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var efter = laes(Integer.parseInt(dele[0]), tryk, opslag);
        var foer = opslag.aarsvalg(efter.aar());
        var fejl = fejl(efter);
        if (!fejl.isEmpty()) {
            return form(efter, dele[1], fejl, opslag);
        }
        var kvittering = Skridt.til(Fremlagt.efter(her, tryk.om()), kvittering(efter));
        if (foer.filter(efter::equals).isPresent()) {
            return kvittering;
        }
        var nu = foer.orElse(Aarsvalg.intet(efter.aar()));
        return dele[1].equals(nu.kendemaerke())
                ? kvittering.med(new AfAarsvalg(foer, Optional.of(efter)))
                : form(nu, nu.kendemaerke(), List.of(Siden.AENDRET), opslag);
    }

    private static Aarsvalg laes(int aar, Trykket tryk, Opslag opslag) {
        var valgte = mulige(aar, opslag).stream()
                .map(Maalsaetning::id)
                .filter(id -> tryk.felt(felt(id)).equals("true"))
                .collect(toUnmodifiableSet());
        return new Aarsvalg(aar, valgte, tryk.felt("link"), tryk.felt("sagsnummer"));
    }

    private static List<Tekst> fejl(Aarsvalg valg) {
        var fejl = new ArrayList<Tekst>();
        if (valg.link().length() > Aarsvalg.LINK_LAENGDE
                || !(valg.link().isEmpty() || valg.link().matches("https://\\S+"))) {
            fejl.add(tekst("maalsaetning.forkert.link"));
        }
        if (valg.sagsnummer().length() > Aarsvalg.SAGSNUMMER_LAENGDE) {
            fejl.add(tekst("maalsaetning.for_langt.sagsnummer", tal(Aarsvalg.SAGSNUMMER_LAENGDE)));
        }
        return fejl;
    }

    private static Visning kvittering(Aarsvalg valg) {
        var aar = Integer.toString(valg.aar());
        return Hjaelp.sig(
                tekst("maalsaetning.gemt", tal(valg.valgte().size()), ord(aar)),
                Knap.til(Handling.VAELG_MAALSAETNINGER, aar),
                Knap.til(Handling.FORTRYD),
                Knap.til(Handling.VIS_DAEKNING));
    }

    private static Skridt form(Aarsvalg valg, String retter, List<Tekst> fejl, Opslag opslag) {
        var om = valg.aar() + "/" + retter;
        var felter = new HashMap<String, String>();
        valg.valgte().forEach(id -> felter.put(felt(id), "true"));
        felter.put("link", valg.link());
        felter.put("sagsnummer", valg.sagsnummer());
        return Skridt.til(
                new Fremlagt(Handling.GEM_MAALSAETNINGER, om, felter),
                new Aarsvalgform(valg, mulige(valg.aar(), opslag), om, fejl));
    }

    /** Budgetaftalens er med af sig selv og kan hverken vælges til eller fra. */
    private static List<Maalsaetning> mulige(int aar, Opslag opslag) {
        return opslag.maalsaetninger().stream()
                .filter(en -> en.kanVaelges(aar) && !en.obligatorisk(aar))
                .toList();
    }

    private static String felt(Maalsaetning.Id id) {
        return Aarsvalgform.FELT + id.vaerdi();
    }

    private Udvaelgelse() {}
}
