package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.proevehandling.Tegn.Forandring;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Felterne på tegnets kort, læst og efterprøvet: en kladde og det, der er galt med den. */
public record Tegnfelter(Tegnkladde kladde, List<Tekst> fejl) {

    public static Tegnfelter laes(Trykket tryk, Kortid kort, Opslag opslag) {
        var fra = tryk.dato("fra").orElse(opslag.idag());
        var kladde = new Tegnkladde(
                kort.id(),
                Kortid.uuid(tryk.felt("paa")).map(Proevehandling.Id::new).filter(id -> maaNotere(id, opslag)),
                antal(tryk.felt("antal")),
                tryk.felt("enhed"),
                tryk.felt("tekst"),
                tryk.valg("forandring", Forandring.class),
                fra,
                tryk.dato("til").orElse(fra),
                kort.retter());
        return new Tegnfelter(kladde, fejl(kladde, tryk, opslag));
    }

    private static boolean maaNotere(Proevehandling.Id id, Opslag opslag) {
        return opslag.proevehandling(id)
                .filter(paa -> Rettigheder.af(opslag).maaRette(paa))
                .isPresent();
    }

    public static Map<String, String> af(Tegnkladde kladde) {
        var felter = new HashMap<String, String>();
        kladde.paa().ifPresent(id -> felter.put("paa", id.vaerdi().toString()));
        kladde.antal()
                .ifPresent(antal -> felter.put("antal", antal.toPlainString().replace('.', ',')));
        kladde.forandring().ifPresent(en -> felter.put("forandring", en.name()));
        felter.put("enhed", kladde.enhed());
        felter.put("tekst", kladde.tekst());
        felter.put("fra", kladde.fra().toString());
        felter.put("til", kladde.til().toString());
        return felter;
    }

    public Tegn tegn(Medarbejder.Id af) {
        Tegn.Vaerdi vaerdi = kladde.antal()
                .<Tegn.Vaerdi>map(antal -> new Tegn.Tal(antal, kladde.enhed()))
                .orElseGet(() ->
                        new Tegn.Iagttagelse(kladde.tekst(), kladde.forandring().orElseThrow()));
        return new Tegn(new Tegn.Id(kladde.id()), kladde.paa().orElseThrow(), vaerdi, kladde.fra(), kladde.til(), af);
    }

    private static List<Tekst> fejl(Tegnkladde kladde, Trykket tryk, Opslag opslag) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.paa().isEmpty()) {
            fejl.add(tekst("tegn.mangler.paa"));
        }
        if (!kladde.erTal()) {
            fejlIIagttagelse(kladde, tryk, fejl);
        }
        if (kladde.enhed().length() > Tegn.ENHED_LAENGDE) {
            fejl.add(tekst("tegn.for_lang.enhed", tal(Tegn.ENHED_LAENGDE)));
        }
        if (kladde.til().isBefore(kladde.fra())) {
            fejl.add(tekst("tegn.slutter_foer", new Tekst.Dag(kladde.til()), new Tekst.Dag(kladde.fra())));
        }
        if (kladde.fra().isAfter(opslag.idag())) {
            fejl.add(tekst("tegn.ude_i_fremtiden", new Tekst.Dag(kladde.fra())));
        }
        return List.copyOf(fejl);
    }

    private static void fejlIIagttagelse(Tegnkladde kladde, Trykket tryk, List<Tekst> fejl) {
        if (!tryk.felt("antal").isEmpty()) {
            fejl.add(tekst("tegn.ikke_et_tal", ord(tryk.felt("antal"))));
        } else if (kladde.tekst().isEmpty()) {
            fejl.add(tekst(tryk.felter().containsKey("antal") ? "tegn.mangler.antal" : "tegn.mangler.tekst"));
        } else if (kladde.tekst().length() > Tegn.TEKST_LAENGDE) {
            fejl.add(tekst("tegn.for_lang.tekst", tal(Tegn.TEKST_LAENGDE)));
        } else if (kladde.forandring().isEmpty()) {
            fejl.add(tekst("tegn.mangler.forandring"));
        }
    }

    /** Et tal, som det skrives på dansk: ”4,2” og ”2.700”. */
    public static Optional<BigDecimal> antal(String skrevet) {
        var tal = skrevet.replaceAll("(?<=\\d)\\.(?=\\d{3}(\\D|$))", "").replace(',', '.');
        return tal.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(tal)) : Optional.empty();
    }
}
