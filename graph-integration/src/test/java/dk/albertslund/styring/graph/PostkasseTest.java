package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Outlook's limits, kept on a clock of the test's own. */
class PostkasseTest {

    final AtomicLong nanoer = new AtomicLong();
    final AtomicInteger kaldt = new AtomicInteger();
    final Postkasse postkasse = new Postkasse("uge@kommune.example", Duration.ofSeconds(1), nanoer::get);

    @Test
    void naarDeTiMinuttersKaldErBrugtSpoergesDerIkkeFoerDerErPladsIgen() {
        for (var nr = 0; nr < Postkasse.HOEJST; nr++) {
            postkasse.kald("x", kaldt::incrementAndGet);
        }

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> postkasse.kald("x", kaldt::incrementAndGet))
                .matches(Kalenderfejl::forbigaaende)
                .matches(fejl -> fejl.vent().equals(Optional.of(Duration.ofMinutes(10))));
        assertThat(kaldt).hasValue(Postkasse.HOEJST);

        nanoer.addAndGet(Duration.ofMinutes(10).toNanos() + 1);
        postkasse.kald("x", kaldt::incrementAndGet);
        assertThat(kaldt).hasValue(Postkasse.HOEJST + 1);
    }

    @Test
    void detGraphBederOmAtVenteGaelderForAlleOgKunSaaLaenge() {
        assertThatExceptionOfType(Kalenderfejl.class).isThrownBy(() -> postkasse.kald("x", PostkasseTest::droslet));

        nanoer.addAndGet(Duration.ofSeconds(100).toNanos());
        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> postkasse.laes("x", kaldt::incrementAndGet))
                .matches(fejl -> fejl.vent().equals(Optional.of(Duration.ofSeconds(20))));
        assertThat(kaldt).hasValue(0);

        nanoer.addAndGet(Duration.ofSeconds(20).toNanos());
        postkasse.laes("x", kaldt::incrementAndGet);
        assertThat(kaldt).hasValue(1);
    }

    private static int droslet() {
        throw new Kalenderfejl("429", true, Optional.of(Duration.ofMinutes(2)), new IllegalStateException("peer"));
    }
}
