package dk.albertslund.styring.bench.graf;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.bench.graf.Outlook.Graenser;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The calendars of 2,700 people: 135 calls to one mailbox, which takes four at a time. */
final class Kalenderkald {

    private static final int ANSATTE = 2_700;
    private static final int PR_KALD = 20;
    private static final double MAAL = 0.95;
    private static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    private static final Graenser GRAENSER =
            new Graenser(10_000, Duration.ofMinutes(10), Duration.ofMillis(100), Duration.ofMillis(500));

    private Kalenderkald() {}

    static List<Linje> measure() throws IOException {
        laes(PR_KALD * Outlook.SAMTIDIGE);
        return laes(ANSATTE);
    }

    private static List<Linje> laes(int ansatte) throws IOException {
        try (var outlook = new Outlook(GRAENSER);
                var hus = new Husets(outlook.base())) {
            var mails = IntStream.range(0, ansatte)
                    .mapToObj("ansat%d@kommune.example"::formatted)
                    .toList();
            var kalendere = hus.port(Kalendere.class);
            var begun = System.nanoTime();
            kalendere.optaget(mails, MANDAG, MANDAG.plusDays(4));
            var sekunder = (System.nanoTime() - begun) / 1e9;
            var tilladt = outlook.arbejde().toNanos() / 1e9 / Outlook.SAMTIDIGE;
            return List.of(
                    new Linje(
                            "%d calls of getSchedule, s (the limit allows)".formatted(ansatte / PR_KALD),
                            String.format(Locale.ROOT, "%.2f", sekunder),
                            String.format(Locale.ROOT, "%.2f", tilladt),
                            tilladt / sekunder,
                            Optional.of(Linje.atLeast(tilladt / sekunder, MAAL, ""))),
                    Ugen.ingen("calls while four were in progress", outlook.over(), ansatte / PR_KALD));
        }
    }
}
