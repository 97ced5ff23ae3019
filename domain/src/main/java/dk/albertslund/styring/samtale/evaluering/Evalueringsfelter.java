package dk.albertslund.styring.samtale.evaluering;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Felterne på evalueringens kort, læst og efterprøvet: en kladde og det, der er galt med den. */
record Evalueringsfelter(Evaluering kladde, List<Tekst> fejl) {

    private static final String GRAD = "_grad";
    private static final List<String> FORKLARING = List.of("bidrag", "andet", "samarbejde");

    /** @param foer den, der rettes i; tom, når den er ny */
    static Evalueringsfelter laes(Trykket tryk, Evaluering.Id id, Emne emne, Optional<Evaluering> foer, Opslag opslag) {
        var kladde = new Evaluering(
                id,
                emne.genstand(),
                tryk.valg("slags", Slags.class)
                        .or(() -> foer.map(Evaluering::slags))
                        .orElseGet(() -> emne.slags(opslag.idag())),
                Tilstand.KLADDE,
                foer.map(Evaluering::dato).orElseGet(opslag::idag),
                effekt(tryk),
                new Forklaring(
                        kort(tryk.felt("bidrag"), Forklaring.LAENGDE),
                        kort(tryk.felt("andet"), Forklaring.LAENGDE),
                        kort(tryk.felt("samarbejde"), Forklaring.LAENGDE)),
                tryk.valg("konklusion", Udfald.class),
                kort(tryk.felt("laering"), Evaluering.TEKST_LAENGDE),
                tryk.dato("naeste").filter(dag -> dag.isAfter(opslag.idag())),
                foer.map(Evaluering::af).orElse(opslag.mig().id()),
                foer.map(Evaluering::enhed).orElse(opslag.mig().enhed()));
        return new Evalueringsfelter(kladde, fejl(kladde, tryk));
    }

    private static Map<Modtager, Effekt> effekt(Trykket tryk) {
        var effekt = new EnumMap<Modtager, Effekt>(Modtager.class);
        for (var modtager : Modtager.values()) {
            var felt = felt(modtager);
            Effekt.af(kort(tryk.felt(felt), Evaluering.TEKST_LAENGDE), tryk.valg(felt + GRAD, Forandring.class))
                    .ifPresent(set -> effekt.put(modtager, set));
        }
        return effekt;
    }

    static Map<String, String> af(Evaluering kladde) {
        var felter = new HashMap<String, String>();
        felter.put("paa", kladde.om().vaerdi().toString());
        felter.put("slags", kladde.slags().name());
        kladde.effekt().forEach((modtager, set) -> {
            felter.put(felt(modtager), set.tekst());
            set.grad().ifPresent(grad -> felter.put(felt(modtager) + GRAD, grad.name()));
        });
        felter.put("bidrag", kladde.forklaring().bidrag());
        felter.put("andet", kladde.forklaring().andet());
        felter.put("samarbejde", kladde.forklaring().samarbejde());
        kladde.konklusion().ifPresent(udfald -> felter.put("konklusion", udfald.name()));
        felter.put("laering", kladde.laering());
        kladde.naeste().ifPresent(dag -> felter.put("naeste", dag.toString()));
        return felter;
    }

    /** Klienten holder selv længden; det, der alligevel er længere, kortes, og der siges til. */
    static String kort(String tekst, int laengde) {
        return tekst.length() <= laengde ? tekst : tekst.substring(0, laengde);
    }

    private static List<Tekst> fejl(Evaluering kladde, Trykket tryk) {
        var fejl = new ArrayList<Tekst>();
        if (forLang(tryk)) {
            fejl.add(tekst("evaluering.for_lang"));
        }
        kladde.mangler().stream()
                .map(mangel -> tekst("evaluering.mangler." + mangel.name().toLowerCase(Locale.ROOT)))
                .forEach(fejl::add);
        return List.copyOf(fejl);
    }

    private static boolean forLang(Trykket tryk) {
        return tryk.felter().values().stream().anyMatch(felt -> felt.length() > Evaluering.TEKST_LAENGDE)
                || FORKLARING.stream().anyMatch(felt -> tryk.felt(felt).length() > Forklaring.LAENGDE);
    }

    private static String felt(Modtager modtager) {
        return modtager.name().toLowerCase(Locale.ROOT);
    }
}
