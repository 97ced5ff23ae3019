package dk.albertslund.styring.bench.udsendelse;

import static dk.albertslund.styring.bench.Linje.atLeast;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import dk.albertslund.styring.store.PlanStore;
import dk.albertslund.styring.udsendelse.Takt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writing to everybody. As fast as the limiter's places allow, with one process and with three, against a connector that
 * turns away what is more than Teams takes; without limits beside the SDK's own loop; and planning and claiming for more
 * people than there are.
 */
public final class Udsendelsesmaaling {

    private static final List<Duration> DELAYS = List.of(Duration.ofMillis(5), Duration.ofMillis(150));
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int UNLIMITED = 2700;

    private final Consumer<Linje> lines;
    private final LocalPostgres postgres;
    private final LocalIssuer issuer;
    private final Teams teams;
    private final Modtagere modtagere;
    private final int seconds;

    private Udsendelsesmaaling(
            LocalPostgres postgres,
            LocalIssuer issuer,
            Teams teams,
            Modtagere modtagere,
            int seconds,
            Consumer<Linje> lines) {
        this.postgres = postgres;
        this.issuer = issuer;
        this.teams = teams;
        this.modtagere = modtagere;
        this.seconds = seconds;
        this.lines = lines;
    }

    /**
     * @param rest {@code takt} or {@code plan} for only the one or the other, and how many seconds' worth of receivers each
     *     rate gets: 108 is all 2,700 at 25 a second, and takes a quarter of an hour
     */
    public static void measure(List<String> rest, Consumer<Linje> lines) throws Exception {
        try (var postgres = LocalPostgres.start(Path.of("bench/target/postgres-udsendelse"));
                var issuer = new LocalIssuer();
                var teams = new Teams()) {
            Skema.anlaeg(postgres);
            var source = new SingleConnectionDataSource(
                    postgres.jdbcUrl(), postgres.username(), postgres.password(), /* suppressClose= */ true);
            try (var spring = new AnnotationConfigApplicationContext()) {
                var jdbc = JdbcClient.create(source);
                spring.registerBean(JdbcClient.class, () -> jdbc);
                spring.register(PlanStore.class);
                spring.refresh();
                var modtagere = new Modtagere(jdbc, spring.getBean(PlanStore.class));
                var maaling = new Udsendelsesmaaling(postgres, issuer, teams, modtagere, seconds(rest), lines);
                if (!rest.contains("plan")) {
                    maaling.limited();
                    maaling.unlimited();
                }
                if (!rest.contains("takt")) {
                    Planlaegning.measure(jdbc, lines);
                }
            } finally {
                source.destroy();
            }
        }
    }

    private static int seconds(List<String> rest) {
        return rest.stream()
                .filter(word -> word.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(27);
    }

    private void limited() throws Exception {
        for (var rate : List.of(25, 50)) {
            for (var instances : List.of(1, 3)) {
                try (var running = Instanser.start(
                        instances, postgres, issuer, Map.of("STYRING_UDSENDELSE_PRSEKUND", Integer.toString(rate)))) {
                    for (var delay : DELAYS) {
                        limited(rate, running.pakker().size(), delay);
                    }
                }
            }
        }
    }

    private void limited(int rate, int instances, Duration delay) throws InterruptedException {
        var receivers = Math.min(2700, rate * seconds);
        var took = send(receivers, delay, /* asTeams= */ true);
        var ideal = new Takt(rate).afstand().multipliedBy(receivers - 1L);
        var name = "%d at %d/s, %d process%s, %d ms"
                .formatted(receivers, rate, instances, instances == 1 ? "" : "es", delay.toMillis());
        var share = (double) ideal.toNanos() / took.toNanos();
        lines.accept(new Linje(
                name + ": of the ideal", seconds(took), seconds(ideal), share, Optional.of(atLeast(share, 0.98, ""))));
        var flest = Vinduer.flest(teams.arrived());
        lines.accept(new Linje(
                name + ": most in a second",
                Integer.toString(flest),
                Integer.toString(rate),
                (double) flest / rate,
                Optional.of(new Linje.Aim(
                        "none turned away, %d were".formatted(teams.turnedAway()), teams.turnedAway() == 0))));
    }

    private void unlimited() throws Exception {
        var settings = Map.of(
                "STYRING_UDSENDELSE_LOFT", "false",
                "STYRING_UDSENDELSE_PRSEKUND", "100000",
                "STYRING_UDSENDELSE_SAMTIDIGE", "512");
        try (var _ = Instanser.start(1, postgres, issuer, settings)) {
            send(UNLIMITED, Duration.ZERO, /* asTeams= */ false);
            for (var delay : DELAYS) {
                var ours = perSecond(UNLIMITED, send(UNLIMITED, delay, /* asTeams= */ false));
                var theirs = loop(delay);
                lines.accept(new Linje(
                        "no limit, %d ms: sends/s beside the SDK's loop".formatted(delay.toMillis()),
                        "%.0f/s".formatted(ours),
                        "%.0f/s".formatted(theirs),
                        ours / theirs,
                        delay.toMillis() >= 150 ? Optional.of(atLeast(ours / theirs, 5, "x")) : Optional.empty()));
            }
        }
    }

    private double loop(Duration delay) {
        var antal = (int) (5_000 / (delay.toMillis() + 5));
        var loop = new Loekke();
        loop.send(teams.address(), 20);
        teams.begin(delay, /* asTeams= */ false);
        var begun = System.nanoTime();
        loop.send(teams.address(), antal);
        return perSecond(antal, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** From the first that arrives to the last. */
    private Duration send(int receivers, Duration delay, boolean asTeams) throws InterruptedException {
        teams.begin(delay, asTeams);
        modtagere.plan(receivers, teams.address());
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (modtagere.usendte() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%d of %d are not sent".formatted(modtagere.usendte(), receivers));
            }
            Thread.sleep(250);
        }
        if (teams.taken() != receivers || modtagere.sendte() != receivers) {
            throw new IllegalStateException(
                    "%d arrived and %d are noted of %d".formatted(teams.taken(), modtagere.sendte(), receivers));
        }
        return Duration.ofNanos(teams.arrived().getLast() - teams.arrived().getFirst());
    }

    private static double perSecond(int antal, Duration took) {
        return antal * 1e9 / took.toNanos();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toNanos() / 1e9);
    }
}
