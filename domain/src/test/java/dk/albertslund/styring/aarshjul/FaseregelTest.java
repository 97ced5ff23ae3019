package dk.albertslund.styring.aarshjul;

import static dk.albertslund.styring.aarshjul.Fase.Navn.BUDGETVEDTAGELSE;
import static dk.albertslund.styring.aarshjul.Fase.Navn.OPLAEG_TIL_MAAL;
import static dk.albertslund.styring.aarshjul.Fase.Navn.PROEVEHANDLINGER;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Faseregel.Datoer;
import dk.albertslund.styring.aarshjul.Faseregel.Placering;
import dk.albertslund.styring.aarshjul.Faseregel.Uger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaseregelTest {

    @Test
    void novemberOgDecemberLiggerIAaretFoer() {
        var november = new Datoer(MonthDay.of(11, 1), MonthDay.of(11, 30));

        assertThat(fase(2027, november)).isEqualTo(fase("2026-11-01", "2026-11-30"));
    }

    @Test
    void januarLiggerIAaretSelv() {
        var foraar = new Datoer(MonthDay.of(1, 1), MonthDay.of(7, 31));

        assertThat(fase(2027, foraar)).isEqualTo(fase("2027-01-01", "2027-07-31"));
    }

    @Test
    void enUgeErMandagTilFredag() {
        assertThat(fase(2027, new Uger(3, 3))).isEqualTo(fase("2027-01-18", "2027-01-22"));
        assertThat(fase(2027, new Uger(4, 6))).isEqualTo(fase("2027-01-25", "2027-02-12"));
        assertThat(fase(2027, new Uger(50, 50))).isEqualTo(fase("2026-12-07", "2026-12-11"));
    }

    @Test
    void uge53LiggerOverNytaar() {
        assertThat(fase(2027, new Uger(53, 53))).isEqualTo(fase("2026-12-28", "2027-01-01"));
        assertThat(fase(2027, new Uger(1, 1))).isEqualTo(fase("2027-01-04", "2027-01-08"));
    }

    @Test
    void etHeltAarshjulStaarIRaekkefoelge() {
        var regler = List.of(
                new Faseregel(PROEVEHANDLINGER, new Datoer(MonthDay.of(1, 1), MonthDay.of(7, 31)), Set.of()),
                new Faseregel(UDVIKLINGSUGE, new Uger(3, 3), Set.of(7)),
                new Faseregel(OPLAEG_TIL_MAAL, new Datoer(MonthDay.of(12, 1), MonthDay.of(12, 18)), Set.of()));

        assertThat(Faseregel.aarshjul(2027, regler).faser())
                .extracting(Fase::navn)
                .containsExactly(OPLAEG_TIL_MAAL, PROEVEHANDLINGER, UDVIKLINGSUGE);
    }

    private static Fase fase(int aar, Placering placering) {
        return new Faseregel(BUDGETVEDTAGELSE, placering, Set.of()).fase(aar);
    }

    private static Fase fase(String fra, String til) {
        return new Fase(BUDGETVEDTAGELSE, LocalDate.parse(fra), LocalDate.parse(til), Set.of());
    }
}
