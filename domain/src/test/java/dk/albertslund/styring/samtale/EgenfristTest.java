package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Lokalfrist;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgenfristTest {

    static final Lokalfrist ELLEVTE =
            new Lokalfrist(Fase.Navn.OPLAEG_TIL_MAAL, "Dagplejen", LocalDate.parse("2026-12-11"));

    final Verden verden = new Verden();

    @Test
    void lederenSaetterEnhedensEgenFristEfterEtJa() {
        verden.skriver(DITTE, "flyt oplæg til mål til 11. december");
        assertThat(verden.aarshjul().lokale()).isEmpty();

        var skridt = verden.skriver(DITTE, "ja");

        assertThat(verden.aarshjul().lokale()).containsExactly(ELLEVTE);
        assertThat(verden.aarshjul()
                        .fase(Fase.Navn.OPLAEG_TIL_MAAL)
                        .orElseThrow()
                        .til())
                .as("den fælles")
                .isEqualTo("2026-12-18");
        assertThat(skridt.bestilt()).isEmpty();
    }

    @Test
    void denNyesteGaelderOgKanFortrydes() {
        verden.trykker(DITTE, Handling.GEM_EGENFRIST, "2027/OPLAEG_TIL_MAAL/2026-12-11", Map.of());
        verden.trykker(DITTE, Handling.GEM_EGENFRIST, "2027/OPLAEG_TIL_MAAL/2026-12-15", Map.of());
        assertThat(verden.aarshjul().lokale())
                .extracting(Lokalfrist::frist)
                .containsExactly(LocalDate.parse("2026-12-15"));

        verden.skriver(DITTE, "fortryd");

        assertThat(verden.aarshjul().lokale()).containsExactly(ELLEVTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027/OPLAEG_TIL_MAAL/2026-12-21",
                "2027/OPLAEG_TIL_MAAL/2026-11-30",
                "2027/OPLAEG_TIL_MAAL/2026-12-12",
                "2027/UDVIKLINGSUGE/2027-01-19",
                "2027/OPLAEG_TIL_MAAL",
                "x"
            })
    void fristenErEnArbejdsdagIFasenOgFasenEnDerKanHaveEgneFrister(String om) {
        verden.trykker(DITTE, Handling.GEM_EGENFRIST, om, Map.of());

        assertThat(verden.aarshjul().lokale()).isEmpty();
    }

    @Test
    void flyttesDenFaellesFristFoerDenFalderDenEgneBort() {
        verden.trykker(DITTE, Handling.GEM_EGENFRIST, "2027/OPLAEG_TIL_MAAL/2026-12-11", Map.of());

        verden.skriver(CILLE, "flyt oplæg til mål til 15. december");
        verden.skriver(CILLE, "ja");
        assertThat(verden.aarshjul().lokale()).containsExactly(ELLEVTE);

        verden.skriver(CILLE, "flyt oplæg til mål til 8. december");
        verden.skriver(CILLE, "ja");
        assertThat(verden.aarshjul().lokale()).isEmpty();
    }

    @Test
    void kunLederenSaetterDen() {
        verden.skriver(ANNA, "flyt oplæg til mål til 11. december");
        verden.skriver(ANNA, "ja");
        verden.trykker(ANNA, Handling.GEM_EGENFRIST, "2027/OPLAEG_TIL_MAAL/2026-12-11", Map.of());

        assertThat(verden.aarshjul().lokale()).isEmpty();
    }
}
