package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prøvehandling    | proevehandling
            MÅLSÆTNING       | maalsaetning
            maalsaetning     | maalsaetning
            ' to   ord '     | to ord
            én idé           | en ide
            ''               | ''
            """)
    void sammeOrdFaarSammeForm(String skrevet, String form) {
        assertThat(Foldning.fold(skrevet)).isEqualTo(form);
    }

    @Test
    void etAMedLoesRingErEtAa() {
        assertThat(Foldning.fold("ma\u030al")).isEqualTo("maal");
    }
}
