package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkrivemaadeTest {

    static final LocalDate MANDAG = LocalDate.of(2026, 11, 30);

    final Skrivemaade dansk = new Skrivemaade(Locale.forLanguageTag("da"));
    final Skrivemaade engelsk = new Skrivemaade(Locale.ENGLISH);

    @Test
    void enDagHarUgedagOgAar() {
        assertThat(dansk.dag(MANDAG)).isEqualTo("mandag den 30. november 2026");
        assertThat(dansk.dagMedUge(MANDAG)).isEqualTo("mandag den 30. november 2026 (uge 49)");
        assertThat(dansk.dato(MANDAG)).isEqualTo("30. november 2026");
        assertThat(dansk.kort(MANDAG)).isEqualTo("30. nov.");
        assertThat(dansk.maaned(YearMonth.from(MANDAG))).isEqualTo("november 2026");
        assertThat(engelsk.dag(MANDAG)).isEqualTo("Monday 30 November 2026");
        assertThat(engelsk.dagMedUge(MANDAG)).isEqualTo("Monday 30 November 2026 (week 49)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2027-03-31, 30. november 2026–31. marts 2027, 30 November 2026–31 March 2027",
        "2026-11-30, 2026-12-05, 30. november–5. december 2026, 30 November–5 December 2026",
        "2027-03-03, 2027-03-07, 3.–7. marts 2027, 3–7 March 2027",
        "2027-03-03, 2027-03-03, 3. marts 2027, 3 March 2027"
    })
    void enPeriodeSigerDetFaellesEnGang(LocalDate start, LocalDate slut, String paaDansk, String paaEngelsk) {
        assertThat(dansk.periode(start, slut)).isEqualTo(paaDansk);
        assertThat(engelsk.periode(start, slut)).isEqualTo(paaEngelsk);
    }

    @Test
    void ugenErUgenITorsdagensAar() {
        assertThat(dansk.uge(LocalDate.of(2027, 1, 1))).isEqualTo("uge 53");
        assertThat(engelsk.uge(LocalDate.of(2027, 1, 4))).isEqualTo("week 1");
    }

    @Test
    void talHarKommaOgPunktumEfterSproget() {
        assertThat(dansk.tal(new BigDecimal("2700"))).isEqualTo("2.700");
        assertThat(dansk.tal(new BigDecimal("4.20"))).isEqualTo("4,2");
        assertThat(dansk.tal(BigDecimal.valueOf(12), BigDecimal.valueOf(15))).isEqualTo("12–15");
        assertThat(engelsk.tal(new BigDecimal("2700.5"))).isEqualTo("2,700.5");
    }

    @Test
    void talletOgEnhedenStaarPaaSammeLinje() {
        assertThat(dansk.procent(BigDecimal.valueOf(4))).isEqualTo("4\u00a0%");
        assertThat(dansk.maengde(BigDecimal.valueOf(14), "deltagere")).isEqualTo("14\u00a0deltagere");
        assertThat(dansk.maengde(BigDecimal.valueOf(14), "%")).isEqualTo("14\u00a0%");
        assertThat(dansk.maengde(BigDecimal.valueOf(14), "")).isEqualTo("14");
        assertThat(engelsk.procent(BigDecimal.valueOf(4))).isEqualTo("4%");
    }

    @Test
    void klokkenErDoegnetsTimer() {
        assertThat(dansk.klokken(LocalTime.of(9, 0))).isEqualTo("kl. 9.00");
        assertThat(engelsk.klokken(LocalTime.of(14, 30))).isEqualTo("14:30");
    }
}
