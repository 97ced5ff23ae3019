package dk.albertslund.styring.tegn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalskriftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            41              | 41     | -  | -  | false | deltagere
            12,5 %          | 12.5   | -  | -  | false | %
            2.700,5         | 2700.5 | -  | -  | false | deltagere
            14 ud af 15     | 14     | -  | 15 | false | deltagere
            14 af de 15     | 14     | -  | 15 | false | deltagere
            14/15           | 14     | -  | 15 | false | deltagere
            ca. 20          | 20     | -  | -  | true  | deltagere
            12-15           | 12     | 15 | -  | false | deltagere
            15-12 borgere   | 12     | 15 | -  | false | borgere
            ca. 12-15       | 12     | 15 | -  | true  | deltagere
            """)
    void laesesSomFolkSkriverDet(
            String skrevet, BigDecimal antal, BigDecimal hoejst, BigDecimal udAf, boolean omtrent, String enhed) {
        assertThat(Talskrift.laes(skrevet, "deltagere"))
                .hasValue(new Notat.Tal(antal, Optional.ofNullable(hoejst), Optional.ofNullable(udAf), omtrent, enhed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mange", "", "14 og 15", "16 ud af 15", "1e9", "4 ud af 0", "14 deltagere i går", "9999999999999"
            })
    void detDerIkkeErEtTalLaesesIkke(String skrevet) {
        assertThat(Talskrift.laes(skrevet, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "-3,5", "14/15", "ca. 20", "12-15", "ca. 12-15"})
    void detSkrevneLaesesSomDetVar(String skrevet) {
        assertThat(Talskrift.laes(skrevet, "").map(Talskrift::skriv)).hasValue(skrevet);
    }

    @Test
    void enAndelMaalesIProcentOgBeggeTalErDerEndnu() {
        var tal = Talskrift.laes("14 ud af 15", "børn").orElseThrow();

        assertThat(tal.maalt()).isEqualByComparingTo("93.3");
        assertThat(tal.maaltI()).isEqualTo("%");
        assertThat(tal.antal()).isEqualByComparingTo("14");
        assertThat(tal.udAf()).hasValueSatisfying(alle -> assertThat(alle).isEqualByComparingTo("15"));
    }

    @Test
    void etSpaendTegnesIMidten() {
        assertThat(Talskrift.laes("12-15", "").orElseThrow().maalt()).isEqualByComparingTo("13.5");
    }
}
