package dk.albertslund.styring.aarshjul;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import dk.albertslund.styring.aarshjul.Dagsregel.Arbejdsdage;
import dk.albertslund.styring.dansk.Periode;

/**
 * Hvornår noget ligger i et hvilket som helst årshjul, skrevet som man siger det: ”1. december til 18. december”,
 * ”uge 4-6”, ”3. fredag i januar” eller ”10 arbejdsdage før udviklingsuge”.
 */
public record Regel(String tekst, Dagsregel fra, Dagsregel til) {

    /** @throws IllegalArgumentException når det ikke er en regel */
    public static Regel laes(String tekst) {
        return Regellaeser.laes(tekst);
    }

    /** Det samme sted i et andet år: hele uger er de samme uger, og andet er de samme datoer. */
    static Regel samme(Periode dage) {
        if (dage.start().getDayOfWeek() == MONDAY && dage.slut().getDayOfWeek() == FRIDAY) {
            return laes("uge %d-%d"
                    .formatted(
                            dage.start().get(WEEK_OF_WEEK_BASED_YEAR),
                            dage.slut().get(WEEK_OF_WEEK_BASED_YEAR)));
        }
        return laes(Regellaeser.dato(dage.start()) + " til " + Regellaeser.dato(dage.slut()));
    }

    /** Flytter med, når det, den tæller fra, bliver flyttet. */
    boolean foelger() {
        return fra instanceof Arbejdsdage || til instanceof Arbejdsdage;
    }
}
