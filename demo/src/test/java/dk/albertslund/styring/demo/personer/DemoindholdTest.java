package dk.albertslund.styring.demo.personer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoindholdTest {

    private static final LocalDate IDAG = LocalDate.parse("2026-11-24");

    @Test
    void hvertMaalHarDenRoedeTraadOpTilVisionen() {
        assertThat(Demoindhold.maal()).extracting(Maal::roedTraad).allMatch(it -> it.startsWith("Den bæredygtige by"));
    }

    @Test
    void hverProevehandlingHarEtMaalOgKoererNu() {
        assertThat(Demoindhold.proevehandlinger(IDAG))
                .hasSizeGreaterThan(4)
                .allMatch(it -> it.koerer(IDAG))
                .allMatch(it -> it.maal().isPresent());
    }

    @Test
    void hvertTegnHoererTilEnAfDem() {
        var ids = Demoindhold.proevehandlinger(IDAG).stream()
                .map(Proevehandling::id)
                .toList();

        assertThat(Demoindhold.tegn(IDAG))
                .hasSizeGreaterThan(6)
                .extracting(Tegn::paa)
                .allMatch(ids::contains);
    }
}
