package dk.albertslund.styring.udsendelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamtaletaktTest {

    private static final long MILLI = 1_000_000;
    private static final long TIME = Duration.ofHours(1).toNanos();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void ingenAfTeamsVinduerOverskridesHvorMangeProcesserDerEndErOgHvordanDerEndSkrives(int processer) {
        for (var seed = 0; seed < 6; seed++) {
            var sendt = new ArrayList<Long>();
            for (var proces = 0; proces < processer; proces++) {
                sendt.addAll(skriv(new Samtaletakt(processer), new Random(seed * 10L + proces)));
            }
            sendt.sort(null);

            for (var vindue : Samtaletakt.TEAMS) {
                assertThat(flest(sendt, vindue.laengde()))
                        .as("%s, seed %d", vindue, seed)
                        .isLessThanOrEqualTo(vindue.antal());
            }
        }
    }

    @Test
    void syvSvarGaarUdMedDetSammeOgDeNaesteSaaSnartDerErPlads() {
        var samtale = new Samtaletakt(1);

        var pladser = IntStream.range(0, 9)
                .mapToObj(i -> samtale.plads(0, TIME) / MILLI)
                .toList();

        assertThat(pladser).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1020L, 2020L);
    }

    @Test
    void detDerSkalVenteForLaengeFaarIngenPlads() {
        var samtale = new Samtaletakt(1);
        IntStream.range(0, 7).forEach(i -> samtale.plads(0, TIME));

        assertThat(samtale.plads(0, 500 * MILLI)).isEqualTo(1020 * MILLI);
        assertThat(samtale.plads(0, TIME)).as("stadig ledig").isEqualTo(1020 * MILLI);
    }

    @Test
    void enTimeEfterErAltGlemt() {
        var samtale = new Samtaletakt(1);
        samtale.plads(0, TIME);

        assertThat(samtale.tom(TIME)).isFalse();
        assertThat(samtale.tom(TIME + 20 * MILLI)).isTrue();
    }

    /** Snart mange på en gang, snart et ophold. */
    private static List<Long> skriv(Samtaletakt samtale, Random random) {
        var sendt = new ArrayList<Long>();
        var nu = 0L;
        for (var i = 0; i < 3000; i++) {
            nu += random.nextInt(4) == 0 ? random.nextLong(4000 * MILLI) : 0;
            var plads = samtale.plads(nu, nu + 5000 * MILLI);
            if (plads <= nu + 5000 * MILLI) {
                sendt.add(plads);
            }
        }
        return sendt;
    }

    private static int flest(List<Long> sendt, Duration vindue) {
        var flest = 0;
        var foerste = 0;
        for (var sidste = 0; sidste < sendt.size(); sidste++) {
            while (sendt.get(sidste) - sendt.get(foerste) >= vindue.toNanos()) {
                foerste++;
            }
            flest = Math.max(flest, sidste - foerste + 1);
        }
        return flest;
    }
}
