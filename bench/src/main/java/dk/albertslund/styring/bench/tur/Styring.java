package dk.albertslund.styring.bench.tur;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import dk.albertslund.styring.demo.udsteder.Token;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Our bot as it is delivered, with authentication on and a database that waits for the disk. */
final class Styring implements Bot {

    private static final Path JAR = Path.of("bot/target/styring/styring.jar");
    /** As the image starts it, in little room. */
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders");

    private static final Path LOG = Path.of("bench/target/styring.log");

    private final Pakke pakke;
    private final LocalPostgres postgres;
    private final String authorization;

    Styring(LocalPostgres postgres, LocalIssuer issuer, String serviceUrl) throws InterruptedException {
        this.postgres = postgres;
        authorization = "Authorization: Bearer "
                + Token.valid(Kontraktmiljoe.APP, serviceUrl).serialized() + "\r\n";
        pakke = Pakke.start(
                        JAR,
                        FLAGS,
                        Kontraktmiljoe.med(postgres, issuer, Map.of("STYRING_UDSENDELSE_LOFT", "false")),
                        LOG)
                .started();
    }

    @Override
    public String name() {
        return "Styring";
    }

    @Override
    public int port() {
        return pakke.port();
    }

    @Override
    public String authorization() {
        return authorization;
    }

    @Override
    public Duration cpu() {
        return Cpu.of(pakke.pid());
    }

    @Override
    public Duration databaseCpu() {
        return Cpu.ofTree(postgres.pid());
    }

    @Override
    public void close() {
        pakke.close();
    }
}
