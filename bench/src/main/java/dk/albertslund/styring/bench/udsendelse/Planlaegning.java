package dk.albertslund.styring.bench.udsendelse;

import static dk.albertslund.styring.bench.Linje.atMost;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PlanStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Planning a reminder for so many, beside copying the same rows into a table with the same key; and handing them out. The
 * copy is the least there is to pay for rows that are there once.
 */
final class Planlaegning {

    private static final Instant NOW = Instant.parse("2027-08-02T06:00:00Z");

    /** When what was planned at {@link #NOW} may be sent. */
    private static final Instant DAYTIME = Instant.parse("2027-08-02T10:00:00Z");

    private static final Paamindelse STATUS = new Paamindelse(
            2027,
            Fase.Navn.STATUS,
            LocalDate.parse("2027-08-01"),
            LocalDate.parse("2027-08-31"),
            LocalDate.parse("2027-08-02"));
    private static final int CLAIMED = 20_000;
    private static final int BATCH = 200;
    private static final int ROUNDS = 3;

    private final JdbcClient jdbc;
    private final PlanStore plan;
    private final OutboxStore outbox;
    private final Consumer<Linje> lines;

    private Planlaegning(JdbcClient jdbc, PlanStore plan, OutboxStore outbox, Consumer<Linje> lines) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.outbox = outbox;
        this.lines = lines;
    }

    static void measure(JdbcClient jdbc, Consumer<Linje> lines) {
        try (var spring = new AnnotationConfigApplicationContext()) {
            spring.registerBean(JdbcClient.class, () -> jdbc);
            spring.register(PlanStore.class, OutboxStore.class);
            spring.refresh();
            var maaling =
                    new Planlaegning(jdbc, spring.getBean(PlanStore.class), spring.getBean(OutboxStore.class), lines);
            var each = List.of(maaling.measure(2_700), maaling.measure(100_000), maaling.measure(1_000_000));
            maaling.growth(each.get(1), each.get(2));
        }
    }

    /** @return microseconds a row */
    private double measure(int people) {
        people(people);
        var planned = Double.MAX_VALUE;
        var copied = Double.MAX_VALUE;
        for (var round = 0; round < (people > CLAIMED * 10 ? 1 : ROUNDS); round++) {
            jdbc.sql("truncate outbox, forfald").update();
            planned = Math.min(planned, seconds(this::plan));
            copied = Math.min(copied, copy());
        }
        lines.accept(new Linje(
                "planning for %,d beside a bare insert".formatted(people),
                time(planned),
                time(copied),
                planned / copied,
                Optional.of(atMost(planned / copied, 3, "x"))));
        lines.accept(new Linje(
                "planning for %,d: rows/s, bytes a row".formatted(people),
                String.format(Locale.ROOT, "%.0f/s", people / planned),
                bytes(people) + " B",
                1,
                Optional.empty()));
        claim(people, copied / people);
        return planned / people * 1e6;
    }

    /** What falls due, and the message it is said in. */
    private void plan() {
        plan.fase(STATUS, PlanStore.Modtagere.alle(Kreds.DELTAGERE), /* pligt= */ false);
        plan.beskeder(STATUS.sendes(), /* sommerferie= */ false, Vaner.ALMINDELIGE, NOW, ZoneOffset.UTC);
    }

    private void people(int antal) {
        jdbc.sql("truncate outbox, forfald, medarbejder cascade").update();
        jdbc.sql("""
                        insert into medarbejder (id, navn, fornavn, mail, titel, enhed, aktiv)
                        select 'p' || n, 'Person ' || n, 'Person', '', '', 'Enhed ' || n % 60, true
                        from generate_series(1, :antal) n
                        """).param("antal", antal).update();
        jdbc.sql("insert into medarbejder_borgergruppe (medarbejder, borgergruppe) select id, 'BOERN' from medarbejder")
                .update();
        jdbc.sql("analyze medarbejder, medarbejder_borgergruppe").update();
    }

    private double copy() {
        jdbc.sql("drop table if exists kopi, kopi_forfald").update();
        jdbc.sql("create table kopi (like outbox)").update();
        jdbc.sql("create table kopi_forfald (like forfald)").update();
        jdbc.sql("alter table kopi add primary key (id), add unique (noegle)").update();
        jdbc.sql("alter table kopi_forfald add primary key (noegle)").update();
        return seconds(() -> {
            jdbc.sql("insert into kopi_forfald select * from forfald").update();
            jdbc.sql("insert into kopi select * from outbox").update();
        });
    }

    private long bytes(int people) {
        return jdbc.sql("select pg_total_relation_size('outbox') + pg_total_relation_size('forfald')")
                        .query(Long.class)
                        .single()
                / people;
    }

    /** Handing out and settling, beside what inserting the same number bare would cost. */
    private void claim(int people, double copied) {
        var antal = Math.min(people, CLAIMED);
        jdbc.sql("analyze outbox").update();
        var took = seconds(() -> {
            for (var done = 0; done < antal; ) {
                var claimed = outbox.claim(0, BATCH, DAYTIME, Duration.ofHours(1));
                if (claimed.isEmpty()) {
                    throw new IllegalStateException("Nothing is handed out after %d of %d".formatted(done, antal));
                }
                outbox.markSent(
                        claimed.stream()
                                .map(entry -> new OutboxStore.Sent(entry, "1"))
                                .toList(),
                        DAYTIME);
                done += claimed.size();
            }
        });
        lines.accept(new Linje(
                "claiming and settling %,d of %,d".formatted(antal, people),
                String.format(Locale.ROOT, "%.0f/s", antal / took),
                String.format(Locale.ROOT, "%.0f/s", 1 / copied),
                took / antal / copied,
                Optional.empty()));
    }

    private void growth(double some, double many) {
        lines.accept(new Linje(
                "planning a row among 1,000,000 beside 100,000",
                String.format(Locale.ROOT, "%.1f us", many),
                String.format(Locale.ROOT, "%.1f us", some),
                many / some,
                Optional.of(atMost(many / some, 1.5, "x"))));
    }

    private static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
