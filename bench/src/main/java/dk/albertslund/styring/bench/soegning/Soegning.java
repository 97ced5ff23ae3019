package dk.albertslund.styring.bench.soegning;

import static dk.albertslund.styring.bench.Linje.atLeast;
import static dk.albertslund.styring.bench.Linje.below;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.store.SoegningStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Misspelt queries to our search, beside a plain scan by trigrams over every title. */
public final class Soegning {

    private static final int BESTAND = 100_000;
    private static final int FORESPOERGSLER = 1_000;
    private static final int SCANNEDE = 40;
    private static final int FOERSTE = 3;
    private static final double P99_MS = 50;
    private static final double RAMT = 0.9;

    private static final String SCAN = """
            select titel from proevehandling where arkiveret is null
            order by similarity(da_fold(titel), da_fold(:tekst)) desc, id limit :antal
            """;

    private Soegning() {}

    public static List<Linje> measure() {
        var random = new Random(2026);
        try (var postgres = LocalPostgres.start(Path.of("bench/target/postgres-soegning"))) {
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                    .cleanDisabled(false)
                    .load()
                    .clean();
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                    .load()
                    .migrate();
            var source = new SingleConnectionDataSource(
                    postgres.jdbcUrl(), postgres.username(), postgres.password(), /* suppressClose= */ true);
            try {
                return measure(JdbcClient.create(source), random);
            } finally {
                source.destroy();
            }
        }
    }

    private static List<Linje> measure(JdbcClient jdbc, Random random) {
        var bestand = Bestand.af(BESTAND, random);
        bestand.save(jdbc);
        var spurgt = IntStream.range(0, FORESPOERGSLER)
                .mapToObj(nr -> bestand.titler().get(random.nextInt(BESTAND)))
                .map(titel -> new Forespoergsel(titel.skrevet(random), titel.tekst()))
                .toList();
        try (var spring = new AnnotationConfigApplicationContext()) {
            spring.registerBean(JdbcClient.class, () -> jdbc);
            spring.register(SoegningStore.class);
            spring.refresh();
            var store = spring.getBean(SoegningStore.class);
            var ours = new Maaling(tekst -> store.search(tekst, FOERSTE).stream()
                    .map(Proevehandling::titel)
                    .toList());
            var scan = new Maaling(tekst -> jdbc.sql(SCAN)
                    .param("tekst", tekst)
                    .param("antal", FOERSTE)
                    .query(String.class)
                    .list());
            ours.run(spurgt.subList(0, FORESPOERGSLER / 5));
            return lines(ours.run(spurgt), scan.run(spurgt.subList(0, SCANNEDE)));
        }
    }

    private static List<Linje> lines(Maaling.Resultat ours, Maaling.Resultat scan) {
        return List.of(
                linje("search among 100,000, p50, beside a scan", ours.ms(0.5), scan.ms(0.5), Optional.empty()),
                linje(
                        "search among 100,000, p99, beside a scan",
                        ours.ms(0.99),
                        scan.ms(0.99),
                        Optional.of(below(ours.ms(0.99), P99_MS, " ms"))),
                new Linje(
                        "the right one among the first three",
                        String.format(Locale.ROOT, "%.1f %%", 100 * ours.ramt()),
                        String.format(Locale.ROOT, "%.1f %%", 100 * scan.ramt()),
                        ours.ramt() / scan.ramt(),
                        Optional.of(atLeast(ours.ramt(), RAMT, " of all"))));
    }

    private static Linje linje(String name, double ours, double scan, Optional<Linje.Aim> aim) {
        return new Linje(name, ms(ours), ms(scan), ours / scan, aim);
    }

    private static String ms(double ms) {
        return String.format(Locale.ROOT, "%.1f ms", ms);
    }
}
