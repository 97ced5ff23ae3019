package dk.albertslund.styring.samtale.ord;

import static dk.albertslund.styring.organisation.Borgergruppe.AELDRE;
import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Borgergruppe.ERHVERV;
import static dk.albertslund.styring.organisation.Borgergruppe.UNGE;
import static dk.albertslund.styring.organisation.Borgergruppe.VOKSNE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Et gæt på, hvem noget er for, ud fra de ord der bruges. Gættet står på kortet, hvor det kan rettes. */
public final class Borgergruppegaet {

    private static final Pattern MELLEM = Pattern.compile("\\s*(?:,|\\bog\\b|\\band\\b)\\s*");

    private static final List<Map.Entry<Borgergruppe, List<String>>> ORD = List.of(
            Map.entry(AELDRE, List.of("aeldre", "pensionist", "senior", "plejehjem", "hjemmepleje", "demens", "elder")),
            Map.entry(
                    BOERN,
                    List.of(
                            "boern",
                            "barn",
                            "aarige",
                            "dagpleje",
                            "vuggestue",
                            "boernehave",
                            "klasse",
                            "sfo",
                            "skole",
                            "elev",
                            "legegruppe",
                            "kids",
                            "child")),
            Map.entry(UNGE, List.of("unge", "ungdom", "teenage", "klub", "udskoling", "young", "youth")),
            Map.entry(ERHVERV, List.of("virksomhed", "erhverv", "business", "compan", "ivaerksaet")),
            Map.entry(VOKSNE, List.of("voksne", "ledige", "jobcenter", "foraeldre", "jobsoeg", "adult", "forsorg")));

    public static Optional<Borgergruppe> i(String tekst) {
        var foldet = " " + Foldning.fold(tekst).replaceAll("[^\\p{L}\\p{Nd}]+", " ");
        return ORD.stream()
                .filter(gruppe -> gruppe.getValue().stream().anyMatch(ord -> foldet.contains(" " + ord)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** ”børn og unge”: når hvert led er en gruppes navn, er det dem; ellers ingen. */
    public static Set<Borgergruppe> alleI(String tekst) {
        var naevnte = MELLEM.splitAsStream(Foldning.fold(tekst))
                .map(Borgergruppe::kaldet)
                .toList();
        return naevnte.stream().allMatch(Optional::isPresent)
                ? naevnte.stream().flatMap(Optional::stream).collect(toUnmodifiableSet())
                : Set.of();
    }

    /** Den gruppe, personen arbejder for, når der kun er én. */
    public static Optional<Borgergruppe> hos(Medarbejder hvem) {
        return hvem.borgergrupper().size() == 1 ? hvem.borgergrupper().stream().findFirst() : Optional.empty();
    }

    private Borgergruppegaet() {}
}
