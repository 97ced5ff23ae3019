package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LighedTest {

    @ParameterizedTest
    @CsvSource({
        "prøvhandling, prøvehandling",
        "regristrer, registrer",
        "regsitrer, registrer",
        "Proevehandling, prøvehandling",
        "evaluerng, evaluering",
        "hjlæp, hjælp"
    })
    void etParSlaafejlErSammeOrd(String skrevet, String ord) {
        assertThat(Lighed.ligner(skrevet, ord)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tag, tegn", "nej, ja", "målgruppe, målplan", "vise, slet", "mål, mad"})
    void etAndetOrdErEtAndetOrd(String skrevet, String ord) {
        assertThat(Lighed.ligner(skrevet, ord)).isFalse();
    }

    @Test
    void boejetOrdLignerMereEndFremmed() {
        var boejet = Lighed.tripler("gågrupperne", "gågruppe");

        assertThat(boejet).isGreaterThan(0.5).isGreaterThan(Lighed.tripler("gågrupperne", "grusgang"));
        assertThat(Lighed.tripler("stille zone", "stille zone")).isEqualTo(1);
        assertThat(Lighed.tripler("", "")).isZero();
    }
}
