package dk.albertslund.styring.bench.udsendelse;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The packaged bot, so many times, on one database. */
record Instanser(List<Pakke> pakker) implements AutoCloseable {

    private static final Path JAR = Path.of("bot/target/styring/styring.jar");
    private static final Path LOG = Path.of("bench/target/udsendelse.log");

    static Instanser start(int antal, LocalPostgres postgres, LocalIssuer issuer, Map<String, String> settings)
            throws InterruptedException {
        var pakker = IntStream.range(0, antal)
                .mapToObj(nr -> Pakke.start(
                        JAR,
                        List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"),
                        Kontraktmiljoe.med(postgres, issuer, settings),
                        LOG))
                .toList();
        for (var pakke : pakker) {
            pakke.started();
        }
        return new Instanser(pakker);
    }

    @Override
    public void close() {
        pakker.forEach(Pakke::close);
    }
}
