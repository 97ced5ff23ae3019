package dk.albertslund.styring.graph;

import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.organisation.Borgergruppe;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mailboxes that call meetings, each with its own limits. One sends 30 messages a minute and 10,000 a day at most, so a
 * municipality gives each borgergruppe its own; the one without has the common.
 */
final class Postkasser {

    private final GraphSettings settings;
    private final Map<String, Postkasse> kendte = new ConcurrentHashMap<>();

    Postkasser(GraphSettings settings) {
        this.settings = settings;
    }

    Postkasse faelles() {
        return med(settings.postkasse());
    }

    Postkasse til(Borgergruppe gruppe) {
        return med(settings.organizers().getOrDefault(gruppe, ""));
    }

    /** @param mail as an event remembers it; empty for one from before there were several */
    Postkasse med(String mail) {
        return mail.isEmpty()
                ? faelles()
                : kendte.computeIfAbsent(mail.toLowerCase(Locale.ROOT), _ -> new Postkasse(mail, settings.timeout()));
    }
}
