package dk.albertslund.styring.tegn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalraekkeTest {

    @ParameterizedTest
    @CsvSource({"38 41 410, 41", "41 410, 41", "9 11 14 41, 14", "3.5 4.1 3.9 41, 4.1", "120 130 125 12, 120"})
    void langtFraDeForrigeSpoergesDerOmEtNaermere(String tal, BigDecimal naermere) {
        assertThat(raekke(tal).erUsandsynlig()).isTrue();
        assertThat(raekke(tal).naermere())
                .hasValueSatisfying(et -> assertThat(et).isEqualByComparingTo(naermere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 11 14 17", "14 41", "9 11 14 0", "410", "0 0 0 3", "-3 -4 -2 -5"})
    void detSandsynligeGemmesUdenSpoergsmaal(String tal) {
        assertThat(raekke(tal).erUsandsynlig()).isFalse();
    }

    private static Talraekke raekke(String tal) {
        var punkter = new ArrayList<Talraekke.Punkt>();
        Stream.of(tal.split(" "))
                .forEach(et ->
                        punkter.add(new Talraekke.Punkt(LocalDate.EPOCH.plusDays(punkter.size()), new BigDecimal(et))));
        return new Talraekke("", punkter);
    }
}
