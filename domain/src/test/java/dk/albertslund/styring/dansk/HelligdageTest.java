package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelligdageTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2038-04-25"
    })
    void paaskenFoelgerMaanen(LocalDate paaskedag) {
        assertThat(Helligdag.PAASKEDAG.i(paaskedag.getYear())).isEqualTo(paaskedag);
        assertThat(Helligdage.den(paaskedag)).hasValue(Helligdag.PAASKEDAG);
        assertThat(Helligdage.den(paaskedag.minusDays(1))).isEmpty();
    }

    @Test
    void deBevaegeligeDageFoelgerPaasken() {
        assertThat(Helligdag.SKAERTORSDAG.i(2027)).isEqualTo("2027-03-25");
        assertThat(Helligdag.KRISTI_HIMMELFARTSDAG.i(2027)).isEqualTo("2027-05-06");
        assertThat(Helligdag.ANDEN_PINSEDAG.i(2027)).isEqualTo("2027-05-17");
    }

    @Test
    void storeBededagErEnHverdag() {
        assertThat(Helligdage.erHverdag(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(Helligdage.erHverdag(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(Helligdage.erHverdag(LocalDate.of(2026, 11, 28))).isFalse();
    }

    @Test
    void foersteHverdagEfterPaaskeErTirsdag() {
        assertThat(Helligdage.hverdagFra(Helligdag.SKAERTORSDAG.i(2027))).isEqualTo("2027-03-30");
        assertThat(Helligdage.hverdagFra(LocalDate.of(2027, 2, 1))).isEqualTo("2027-02-01");
    }
}
