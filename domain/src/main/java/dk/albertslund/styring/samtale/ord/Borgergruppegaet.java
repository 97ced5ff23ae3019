package dk.albertslund.styring.samtale.ord;

import static dk.albertslund.styring.organisation.Borgergruppe.AELDRE;
import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Borgergruppe.ERHVERV;
import static dk.albertslund.styring.organisation.Borgergruppe.UNGE;
import static dk.albertslund.styring.organisation.Borgergruppe.VOKSNE;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Et gæt på, hvem noget er for, ud fra de ord der bruges. Gættet står på kortet, hvor det kan rettes. */
public final class Borgergruppegaet {

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

    /** Den gruppe, personen arbejder for, når der kun er én. */
    public static Optional<Borgergruppe> hos(Medarbejder hvem) {
        return hvem.borgergrupper().size() == 1 ? hvem.borgergrupper().stream().findFirst() : Optional.empty();
    }

    private Borgergruppegaet() {}
}
