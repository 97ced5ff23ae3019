package dk.albertslund.styring.bench.tur;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Our turn and the echo's, in turn, so that whatever else the machine does hits both. */
public final class Tur {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;

    private static final List<Belastning> LOADS = List.of(
            new Belastning("1 conversation", 1, Duration.ZERO),
            new Belastning("16 conversations", 16, Duration.ZERO),
            new Belastning("64 conversations", 64, Duration.ZERO),
            new Belastning("64, connector takes 150 ms", 64, Duration.ofMillis(150)));

    private Tur() {}

    public static List<Linje> measure() throws Exception {
        try (var connector = new Connector();
                var issuer = new LocalIssuer();
                var postgres = LocalPostgres.start(Path.of("bench/target/postgres"));
                var styring = new Styring(postgres, issuer, connector.address());
                var ekko = new Ekko(Path.of("bench/echo"))) {
            for (var samtaler : List.of(64, 16, 1)) {
                Opvarmning.of(styring, connector, samtaler);
                Opvarmning.of(ekko, connector, samtaler);
            }
            var lines = new ArrayList<Linje>();
            for (var load : LOADS) {
                lines.addAll(measure(load, styring, ekko, connector));
            }
            return lines;
        }
    }

    private static List<Linje> measure(Belastning load, Bot styring, Bot ekko, Connector connector) throws Exception {
        var ours = new ArrayList<Runde>();
        var theirs = new ArrayList<Runde>();
        connector.delay(load.delay());
        for (var i = 0; i < ROUNDS; i++) {
            ours.add(Runde.run(styring, connector, load.samtaler(), ROUND));
            theirs.add(Runde.run(ekko, connector, load.samtaler(), ROUND));
        }
        return new Resultat(load, Maaling.of(ours), Maaling.of(theirs)).lines();
    }
}
