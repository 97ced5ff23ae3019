package dk.albertslund.styring.samtale.proeve;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.proevehandling.Ramme.Partner;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Felterne om målgruppe og partnere, når kortet har dem. */
public final class Rammefelter {

    private static final Set<String> FELTER = Set.of("maalgruppe", "partnere", "hvem", "udsprungetAf", "spoerges");

    /** Tom, når kortet ikke spurgte om dem. Det, der er for langt, er endnu ikke en ramme: se {@link #fejl}. */
    static Optional<Ramme> laes(Trykket tryk, Opslag opslag) {
        if (tryk.felter().keySet().stream().noneMatch(FELTER::contains)
                || fejl(tryk).isPresent()) {
            return Optional.empty();
        }
        var valgte = Arrays.asList(tryk.felt("partnere").split(",", -1));
        return Optional.of(new Ramme(
                tryk.felt("maalgruppe"),
                Arrays.stream(Partner.values())
                        .filter(en -> valgte.contains(en.name()))
                        .collect(toUnmodifiableSet()),
                tryk.felt("hvem"),
                Kortid.uuid(tryk.felt("udsprungetAf"))
                        .map(Proevehandling.Id::new)
                        .filter(id -> opslag.proevehandling(id).isPresent()),
                tryk.valg("spoerges", Spoerges.class)));
    }

    static Optional<Tekst> fejl(Trykket tryk) {
        return tryk.felt("maalgruppe").length() > Ramme.LAENGDE
                        || tryk.felt("hvem").length() > Ramme.LAENGDE
                ? Optional.of(tekst("proevehandling.for_lang.ramme", tal(Ramme.LAENGDE)))
                : Optional.empty();
    }

    static Map<String, String> af(Ramme ramme) {
        var felter = new HashMap<String, String>();
        felter.put("maalgruppe", ramme.maalgruppe());
        felter.put(
                "partnere", ramme.partnere().stream().map(Enum::name).sorted().collect(joining(",")));
        felter.put("hvem", ramme.hvem());
        ramme.udsprungetAf()
                .ifPresent(id -> felter.put("udsprungetAf", id.vaerdi().toString()));
        ramme.spoerges().ifPresent(valgt -> felter.put("spoerges", valgt.name()));
        return felter;
    }

    private Rammefelter() {}
}
