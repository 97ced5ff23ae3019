package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.tegn.Notatkladde.Slags;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Tegn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Felterne på notatets kort, læst og efterprøvet: en kladde og det, der er galt med den. */
public record Notatfelter(Notatkladde kladde, List<Tekst> fejl) {

    public static final String JA = "JA";
    public static final String NEJ = "NEJ";

    /** Tallet, der er svaret ja til, selv om det ligger langt fra de forrige. */
    public static final String SIKKER = "sikker";

    public static Notatfelter laes(Trykket tryk, Kortid kort, Opslag opslag) {
        var fra = tryk.dato("fra").orElse(opslag.idag());
        var slags = slags(tryk);
        var sted = Sted.valgt(tryk.felt("paa"), opslag).filter(et -> maaNotere(et, opslag));
        var enhed = tryk.felt("enhed");
        var kladde = new Notatkladde(
                kort.id(),
                sted,
                slags,
                slags == Slags.DATO
                        ? tryk.dato(felt(slags)).map(LocalDate::toString).orElse("")
                        : tryk.felt(felt(slags)),
                enhed.isEmpty() ? enhed(sted, opslag) : enhed,
                tryk.valg("forandring", Forandring.class),
                fra,
                tryk.dato("til").orElse(fra),
                kort.retter());
        return new Notatfelter(kladde, fejl(kladde, opslag));
    }

    public static Map<String, String> af(Notatkladde kladde) {
        var felter = new HashMap<String, String>();
        kladde.sted().ifPresent(sted -> felter.put("paa", sted.id().toString()));
        kladde.forandring().ifPresent(en -> felter.put("forandring", en.name()));
        felter.put(felt(kladde.slags()), kladde.skrevet());
        felter.put("enhed", kladde.enhed());
        felter.put("fra", kladde.fra().toString());
        felter.put("til", kladde.til().toString());
        return felter;
    }

    /** Navnet på kortets første felt. */
    public static String felt(Slags slags) {
        return switch (slags) {
            case TAL -> "antal";
            case IAGTTAGELSE -> "tekst";
            case JA_NEJ -> "ja";
            case DATO -> "dag";
        };
    }

    /** Kun for felter uden fejl. */
    public Notat notat(Medarbejder.Id af) {
        var sted = kladde.sted().orElseThrow();
        return new Notat(new Notat.Id(kladde.id()), sted.paa(), sted.tegn(), vaerdi(), kladde.fra(), kladde.til(), af);
    }

    private Notat.Vaerdi vaerdi() {
        return switch (kladde.slags()) {
            case TAL -> kladde.tal().orElseThrow();
            case IAGTTAGELSE ->
                new Notat.Iagttagelse(kladde.skrevet(), kladde.forandring().orElseThrow());
            case JA_NEJ -> new Notat.JaNej(kladde.skrevet().equals(JA));
            case DATO -> new Notat.Dag(LocalDate.parse(kladde.skrevet()));
        };
    }

    private static Slags slags(Trykket tryk) {
        for (var slags : Slags.values()) {
            if (tryk.felter().containsKey(felt(slags))) {
                return slags;
            }
        }
        return Slags.IAGTTAGELSE;
    }

    private static boolean maaNotere(Sted sted, Opslag opslag) {
        return sted.emne(opslag)
                .filter(emne ->
                        Rettigheder.af(opslag).maaNotere(emne, sted.tegn().flatMap(opslag::tegn)))
                .isPresent();
    }

    private static String enhed(Optional<Sted> sted, Opslag opslag) {
        return sted.flatMap(Sted::tegn).flatMap(opslag::tegn).map(Tegn::enhed).orElse("");
    }

    private static List<Tekst> fejl(Notatkladde kladde, Opslag opslag) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.sted().isEmpty()) {
            fejl.add(tekst("notat.mangler.paa"));
        }
        kladde.sted()
                .flatMap(Sted::tegn)
                .flatMap(opslag::tegn)
                .filter(tegn -> !passer(kladde.slags(), tegn))
                .ifPresent(tegn -> fejl.add(tekst("notat.en_anden_slags", ord(tegn.navn()))));
        fejlIVaerdi(kladde, fejl);
        if (kladde.enhed().length() > Notat.ENHED_LAENGDE) {
            fejl.add(tekst("notat.for_lang.enhed", tal(Notat.ENHED_LAENGDE)));
        }
        if (kladde.til().isBefore(kladde.fra())) {
            fejl.add(tekst("notat.slutter_foer", new Tekst.Dag(kladde.til()), new Tekst.Dag(kladde.fra())));
        }
        if (kladde.fra().isAfter(opslag.idag())) {
            fejl.add(tekst("notat.ude_i_fremtiden", new Tekst.Dag(kladde.fra())));
        }
        return List.copyOf(fejl);
    }

    /** Det, nogen har set, kan altid høre til et tegn; ellers noteres det, som det er aftalt. */
    private static boolean passer(Slags slags, Tegn tegn) {
        return slags == Slags.IAGTTAGELSE || slags == Slags.af(tegn.art());
    }

    private static void fejlIVaerdi(Notatkladde kladde, List<Tekst> fejl) {
        if (kladde.mangler()) {
            fejl.add(tekst("notat.mangler." + felt(kladde.slags())));
            return;
        }
        switch (kladde.slags()) {
            case TAL -> {
                if (kladde.enhed().length() <= Notat.ENHED_LAENGDE
                        && kladde.tal().isEmpty()) {
                    fejl.add(tekst("notat.ikke_et_tal", ord(kladde.skrevet())));
                }
            }
            case IAGTTAGELSE -> fejlIIagttagelse(kladde, fejl);
            case JA_NEJ -> {
                if (!List.of(JA, NEJ).contains(kladde.skrevet())) {
                    fejl.add(tekst("notat.mangler.ja"));
                }
            }
            case DATO -> {}
        }
    }

    private static void fejlIIagttagelse(Notatkladde kladde, List<Tekst> fejl) {
        if (kladde.skrevet().length() > Notat.TEKST_LAENGDE) {
            fejl.add(tekst("notat.for_lang.tekst", tal(Notat.TEKST_LAENGDE)));
        } else if (kladde.forandring().isEmpty()) {
            fejl.add(tekst("notat.mangler.forandring"));
        }
    }
}
