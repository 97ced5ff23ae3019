package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Målkortets felter, læst og efterprøvet: en kladde og det, der er galt med den. */
public record Maalfelter(Maalkladde kladde, Optional<Maalsaetning> under, Set<String> enheder, List<Tekst> fejl) {

    static Maalfelter laes(Trykket tryk, Kortid kort, Opslag opslag) {
        var under = Kortid.uuid(tryk.felt("under"))
                .flatMap(id -> opslag.maalsaetninger().stream()
                        .filter(en -> en.id().vaerdi().equals(id))
                        .findFirst());
        var kladde = new Maalkladde(
                kort.id(),
                tryk.felt("titel"),
                under.map(Maalsaetning::id),
                Arrays.stream(Maal.Art.values())
                        .filter(en -> en.name().equals(tryk.felt("art")))
                        .findFirst(),
                aar(tryk.felt("fra")),
                aar(tryk.felt("til")),
                tryk.felt("enheder"),
                grupper(tryk.felt("grupper")),
                tryk.felt("tegn"),
                tryk.felt("opgaver"),
                kort.retter());
        var fejl = fejl(kladde);
        var enheder = enheder(kladde.enheder(), opslag.enheder(), fejl);
        return new Maalfelter(kladde, under, enheder, List.copyOf(fejl));
    }

    public static Map<String, String> af(Maalkladde kladde) {
        var felter = new HashMap<String, String>();
        felter.put("titel", kladde.titel());
        kladde.under().ifPresent(id -> felter.put("under", id.vaerdi().toString()));
        kladde.art().ifPresent(en -> felter.put("art", en.name()));
        felter.put("fra", Integer.toString(kladde.fra()));
        felter.put("til", Integer.toString(kladde.til()));
        felter.put("enheder", kladde.enheder());
        felter.put("grupper", kladde.gruppevalg());
        felter.put("tegn", kladde.tegn());
        felter.put("opgaver", kladde.opgaver());
        return felter;
    }

    Maal maal() {
        var paa = under.orElseThrow();
        return new Maal(
                new Maal.Id(kladde.id()),
                kladde.titel(),
                paa.id(),
                paa.traad(),
                kladde.art().orElseThrow(),
                kladde.fra(),
                kladde.til(),
                enheder,
                kladde.grupper(),
                kladde.tegn(),
                kladde.opgaver(),
                /* arkiveret= */ false);
    }

    private static List<Tekst> fejl(Maalkladde kladde) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.titel().isEmpty()) {
            fejl.add(tekst("maal.mangler.titel"));
        }
        if (kladde.titel().length() > Maal.TITEL_LAENGDE) {
            fejl.add(tekst("maal.for_lang.titel", tal(Maal.TITEL_LAENGDE)));
        }
        if (kladde.under().isEmpty()) {
            fejl.add(tekst("maal.mangler.under"));
        }
        if (kladde.art().isEmpty()) {
            fejl.add(tekst("maal.mangler.art"));
        }
        if (kladde.fra() == 0 || kladde.til() == 0) {
            fejl.add(tekst("maal.mangler.aar"));
        }
        if (kladde.til() < kladde.fra()) {
            fejl.add(tekst("maal.slutter_foer", aarstal(kladde.til()), aarstal(kladde.fra())));
        }
        if (Math.max(kladde.tegn().length(), kladde.opgaver().length()) > Maal.TEKST_LAENGDE) {
            fejl.add(tekst("maal.for_lang.tekst", tal(Maal.TEKST_LAENGDE)));
        }
        return fejl;
    }

    /** Navnene, som kataloget skriver dem; et ukendt navn er en fejl, der nævner det. */
    private static Set<String> enheder(String skrevet, Collection<String> kendte, List<Tekst> fejl) {
        var fundet = new HashSet<String>();
        for (var navn : skrevet.split(";", -1)) {
            if (!navn.isBlank()) {
                kendte.stream()
                        .filter(en -> Foldning.fold(en).equals(Foldning.fold(navn.strip())))
                        .findFirst()
                        .ifPresentOrElse(fundet::add, () -> fejl.add(tekst("maal.ukendt_enhed", ord(navn.strip()))));
            }
        }
        return fundet;
    }

    /** De valgte, som Teams sender dem: med komma imellem. Det, der ikke er en gruppe, er ikke valgt på kortet. */
    private static Set<Borgergruppe> grupper(String valgte) {
        return Arrays.stream(Borgergruppe.values())
                .filter(en -> Arrays.asList(valgte.split(",", -1)).contains(en.name()))
                .collect(toUnmodifiableSet());
    }

    private static int aar(String skrevet) {
        return skrevet.matches("2\\d{3}") ? Integer.parseInt(skrevet) : 0;
    }

    /** Et årstal skrives uden tusindpunktum. */
    private static Tekst.Led aarstal(int aar) {
        return ord(Integer.toString(aar));
    }
}
