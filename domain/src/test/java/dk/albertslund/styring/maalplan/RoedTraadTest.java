package dk.albertslund.styring.maalplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoedTraadTest {

    private static final RoedTraad TRAAD = new RoedTraad(
            "Den bæredygtige by for børnene, det grønne og fællesskaber", "Børne- og ungepolitik", "Alle børn er med");
    private static final String MAAL = "Flere børn deltager i fællesskaber";

    @Test
    void gaarHeleVejenFraVisionenTilMaalet() {
        assertThat(TRAAD.til(MAAL))
                .isEqualTo("Den bæredygtige by for børnene, det grønne og fællesskaber › Børne- og ungepolitik"
                        + " › Alle børn er med › Flere børn deltager i fællesskaber");
    }

    @Test
    void erUafkortetNaarDerErPlads() {
        assertThat(TRAAD.til(MAAL, 200)).isEqualTo(TRAAD.til(MAAL));
    }

    @Test
    void deKorteTrinStaarHeltOgDeLangeAfkortesVedEtOrd() {
        assertThat(TRAAD.til(MAAL, 80)).isEqualTo("Den bæredygtige… › Børne- og… › Alle børn er med › Flere børn…");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 120})
    void holderSigPaaPladsenOgHarAlleTrinMed(int plads) {
        var traad = TRAAD.til(MAAL, plads);

        assertThat(traad).hasSizeLessThanOrEqualTo(plads);
        assertThat(traad.split(" › ", -1)).hasSize(4).noneMatch(String::isBlank);
    }

    @Test
    void etTrinDerIkkeErSagtSpringesOver() {
        assertThat(new RoedTraad("Vision", "", "Alle er med").til(MAAL)).isEqualTo("Vision › Alle er med › " + MAAL);
    }
}
