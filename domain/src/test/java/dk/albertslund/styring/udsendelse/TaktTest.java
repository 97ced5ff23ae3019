package dk.albertslund.styring.udsendelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaktTest {

    private static final long SEKUND = Duration.ofSeconds(1).toNanos();

    /** Vilkårlige ophold, så nogle pladser opgives, og vilkårligt sene afsendelser inden for det tilladte. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 25, 30, 45, 50})
    void intetSekundFaarFlereEndTilladt(int prSekund) {
        for (var seed = 0; seed < 50; seed++) {
            var sendt = sendt(new Takt(prSekund), new Random(seed), 20 * prSekund + 20);

            assertThat(flestIEtSekund(sendt)).as("seed %d", seed).isLessThanOrEqualTo(prSekund);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 25, 30, 45, 50})
    void enJaevnStroemNaarOttegHalvfemsProcentAfDetTilladte(int prSekund) {
        var afstand = new Takt(prSekund).afstand().toNanos();

        assertThat((double) SEKUND / afstand).isBetween(prSekund * 0.98, (double) prSekund);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void derSkalVaereEnTakt(int prSekund) {
        assertThatThrownBy(() -> new Takt(prSekund)).hasMessageContaining("mindst 1");
    }

    private static List<Long> sendt(Takt takt, Random random, int pladser) {
        var sendt = new ArrayList<Long>();
        for (var nr = 0L; nr < pladser; nr++) {
            if (random.nextInt(10) > 0) {
                sendt.add(nr * takt.afstand().toNanos() + random.nextLong(Takt.SLINGRE.toNanos() + 1));
            }
        }
        sendt.sort(null);
        return sendt;
    }

    private static int flestIEtSekund(List<Long> sendt) {
        var flest = 0;
        var foerste = 0;
        for (var sidste = 0; sidste < sendt.size(); sidste++) {
            while (sendt.get(sidste) - sendt.get(foerste) >= SEKUND) {
                foerste++;
            }
            flest = Math.max(flest, sidste - foerste + 1);
        }
        return flest;
    }
}
