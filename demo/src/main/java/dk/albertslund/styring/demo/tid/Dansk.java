package dk.albertslund.styring.demo.tid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the page shows them. */
final class Dansk {

    private static final Locale DANSK = Locale.of("da", "DK");
    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM uuuu '(uge' w') kl.' H.mm", DANSK);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM", DANSK);

    private Dansk() {}

    static String tid(LocalDateTime tid) {
        return TID.format(tid);
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
