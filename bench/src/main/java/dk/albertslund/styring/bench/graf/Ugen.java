package dk.albertslund.styring.bench.graf;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.bench.graf.Outlook.Graenser;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A whole week called: 120 meetings with 5,000 invitations, by the mailboxes of five borgergrupper that throttle. A meeting
 * that could not be made is made again when it may be, as the outbox does it.
 */
final class Ugen {

    private static final int MOEDER = 120;
    private static final int INVITATIONER = 5_000;
    private static final Duration UDEN_BESKED = Duration.ofSeconds(2);
    private static final LocalDateTime START = LocalDateTime.parse("2027-01-18T09:00");

    /** So tight that each mailbox has to ask for a wait several times. */
    private static final Graenser GRAENSER =
            new Graenser(10, Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofMillis(400));

    private Ugen() {}

    static List<Linje> measure() throws IOException, InterruptedException {
        try (var outlook = new Outlook(GRAENSER);
                var hus = new Husets(outlook.base())) {
            var kalender = hus.port(Moedekalender.class);
            var oprettet = new ConcurrentHashMap<Moede.Id, String>();
            var begun = System.nanoTime();
            indkald(
                    moeder(),
                    moede -> oprettet.put(
                            moede.id(),
                            kalender.opret(moede, 0, "Udviklingsuge", "Velkommen")
                                    .begivenhed()));
            var sekunder = (System.nanoTime() - begun) / 1e9;
            return List.of(
                    new Linje(
                            "a week of %d meetings, s (calls put off)".formatted(MOEDER),
                            String.format(Locale.ROOT, "%.1f", sekunder),
                            Integer.toString(outlook.afvist()),
                            outlook.afvist() / (double) MOEDER,
                            Optional.empty()),
                    alle("meetings made", outlook.oprettet(), MOEDER),
                    alle(
                            "meetings we know of",
                            (int) oprettet.values().stream().distinct().count(),
                            MOEDER),
                    alle("invitations", outlook.invitationer(), INVITATIONER),
                    ingen("calls while four were in progress", outlook.over(), MOEDER),
                    ingen("calls before a Retry-After was over", outlook.forTidlige(), outlook.afvist()),
                    new Linje(
                            "meetings made whose answer was lost",
                            Integer.toString(outlook.oprettetMedTabtSvar()),
                            Integer.toString(MOEDER),
                            outlook.oprettetMedTabtSvar() / (double) MOEDER,
                            Optional.empty()));
        }
    }

    /** Neither one lost nor one twice. */
    private static Linje alle(String hvad, int antal, int ventet) {
        double andel = antal / (double) ventet;
        return new Linje(
                hvad,
                Integer.toString(antal),
                Integer.toString(ventet),
                andel,
                Optional.of(new Linje.Aim("exactly " + ventet, antal == ventet)));
    }

    static Linje ingen(String hvad, int antal, int af) {
        return new Linje(
                hvad,
                Integer.toString(antal),
                Integer.toString(af),
                antal / (double) Math.max(1, af),
                Optional.of(Linje.atMost(antal, 0, "")));
    }

    private interface Indkaldelse {
        void opret(Moede moede);
    }

    private static void indkald(List<Moede> moeder, Indkaldelse hvordan) throws InterruptedException {
        try (var traade = Executors.newVirtualThreadPerTaskExecutor()) {
            var alle = moeder.stream()
                    .<Future<?>>map(moede -> traade.submit(() -> indtilDetLykkes(moede, hvordan)))
                    .toList();
            for (var en : alle) {
                en.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Void indtilDetLykkes(Moede moede, Indkaldelse hvordan) throws InterruptedException {
        while (true) {
            try {
                hvordan.opret(moede);
                return null;
            } catch (Kalenderfejl fejl) {
                if (!fejl.forbigaaende()) {
                    throw fejl;
                }
                Thread.sleep(fejl.vent().orElse(UDEN_BESKED));
            }
        }
    }

    private static List<Moede> moeder() {
        var grupper = Borgergruppe.values();
        return IntStream.range(0, MOEDER)
                .mapToObj(nr -> new Moede(
                        new Moede.Id(new UUID(2, nr)),
                        grupper[nr % grupper.length],
                        1,
                        1,
                        new Tidsrum(START.plusMinutes(15L * nr), START.plusMinutes(15L * nr + 60)),
                        Optional.empty(),
                        deltagere(nr)))
                .toList();
    }

    /** 5,000 over 120: some have one more than the others. */
    private static List<Moede.Deltager> deltagere(int moede) {
        int antal = INVITATIONER / MOEDER + (moede < INVITATIONER % MOEDER ? 1 : 0);
        return IntStream.range(0, antal)
                .mapToObj(nr -> {
                    var navn = "ansat%d-%d".formatted(moede, nr);
                    return new Moede.Deltager(new Medarbejder.Id(navn), navn, navn + "@kommune.example");
                })
                .toList();
    }
}
