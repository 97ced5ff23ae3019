package dk.albertslund.styring.bench.tur;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Our turn and the echo's, in turn, so that whatever else the machine does hits both. */
public final class Tur {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final int MOST = 64;

    private static final List<Belastning> LOADS = List.of(
            new Belastning("1 conversation", 1, Duration.ZERO),
            new Belastning("16 conversations", 16, Duration.ZERO),
            new Belastning("64 conversations", MOST, Duration.ZERO),
            new Belastning("64, connector takes 150 ms", MOST, Duration.ofMillis(150)));

    private Tur() {}

    /** Each load's lines as soon as it is measured. */
    public static void measure(Consumer<Linje> out) throws Exception {
        try (var connector = new Connector();
                var issuer = new LocalIssuer();
                var postgres = LocalPostgres.start(Path.of("bench/target/postgres"));
                var styring = new Styring(postgres, issuer, connector.address());
                var ekko = new Ekko(Path.of("bench/echo"))) {
            for (var bot : List.of(styring, ekko)) {
                Opvarmning.of(bot, connector, MOST);
            }
            for (var load : LOADS) {
                measure(load, styring, ekko, connector).lines().forEach(out);
            }
        }
    }

    /** The first round of each is for getting used to the load. */
    private static Resultat measure(Belastning load, Bot styring, Bot ekko, Connector connector) throws Exception {
        var ours = new ArrayList<Runde>();
        var theirs = new ArrayList<Runde>();
        connector.delay(load.delay());
        for (var i = 0; i <= ROUNDS; i++) {
            ours.add(Runde.run(styring, connector, load.samtaler(), ROUND));
            theirs.add(Runde.run(ekko, connector, load.samtaler(), ROUND));
        }
        return new Resultat(
                load, Maaling.of(ours.subList(1, ours.size())), Maaling.of(theirs.subList(1, theirs.size())));
    }
}
