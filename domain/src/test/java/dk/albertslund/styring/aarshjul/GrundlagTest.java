package dk.albertslund.styring.aarshjul;

import static dk.albertslund.styring.aarshjul.Fase.Navn.BUDGETVEDTAGELSE;
import static dk.albertslund.styring.aarshjul.Fase.Navn.OPLAEG_TIL_MAAL;
import static dk.albertslund.styring.aarshjul.Fase.Navn.PROEVEHANDLINGER;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrundlagTest {

    static final Arbejdskalender KALENDER =
            new Arbejdskalender(Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31)), Set.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. november til 13. november     | 2026-11-01 | 2026-11-13",
                "1. januar til 30. juli           | 2027-01-01 | 2027-07-30",
                "uge 3                            | 2027-01-18 | 2027-01-22",
                "uge 4-6                          | 2027-01-25 | 2027-02-12",
                "uge 50                           | 2026-12-07 | 2026-12-11",
                "3. fredag i januar               | 2027-01-15 | 2027-01-15",
                "sidste tirsdag i august          | 2027-08-31 | 2027-08-31",
                "1. mandag i november             | 2026-11-02 | 2026-11-02",
                "torsdag i uge 53                 | 2026-12-30 | 2026-12-30",
                "1. december til fredag i uge 51  | 2026-12-01 | 2026-12-18"
            })
    void enRegelErFoersteGangEfterAarshjuletsBegyndelse(String regel, LocalDate fra, LocalDate til) {
        assertThat(dage(regel)).isEqualTo(new Periode(fra, til, Korn.DAG));
    }

    @Test
    void enFristErEnArbejdsdag() {
        assertThat(dage("1. december til 19. december").slut()).isEqualTo("2026-12-18");
        assertThat(dage("26. december")).isEqualTo(Periode.dag(LocalDate.parse("2026-12-23")));
        assertThat(dage("uge 53").slut()).as("nytårsdag er fredag").isEqualTo("2026-12-30");
    }

    @Test
    void arbejdsdageTaellesFraDetAndetsFoersteOgSidsteDag() {
        var hjul = grundlag(
                        fase(UDVIKLINGSUGE, "uge 3"),
                        fase(OPLAEG_TIL_MAAL, "1. december til 10 arbejdsdage før udviklingsuge"),
                        fase(PROEVEHANDLINGER, "1 arbejdsdag efter udviklingsuge til 30. juli"))
                .aarshjul(2027);

        assertThat(hjul.fase(OPLAEG_TIL_MAAL).orElseThrow().til()).isEqualTo("2027-01-04");
        assertThat(hjul.fase(PROEVEHANDLINGER).orElseThrow().fra()).isEqualTo("2027-01-25");
    }

    @Test
    void detDerTaellerFraNogetFlytterMedNaarDetFlyttes() {
        var hjul = grundlag(
                        fase(UDVIKLINGSUGE, "uge 3"),
                        fase(OPLAEG_TIL_MAAL, "1. december til 10 arbejdsdage før udviklingsuge"),
                        fase(BUDGETVEDTAGELSE, "1. november til 13. november"))
                .aarshjul(2027);
        var uge4 = new Periode(LocalDate.parse("2027-01-25"), LocalDate.parse("2027-01-29"), Korn.DAG);

        var flyttet = hjul.flyt("udviklingsuge", uge4, KALENDER);

        assertThat(flyttet.fase(UDVIKLINGSUGE).orElseThrow().til()).isEqualTo("2027-01-29");
        assertThat(flyttet.fase(OPLAEG_TIL_MAAL).orElseThrow().til()).isEqualTo("2027-01-11");
        assertThat(flyttet.fase(BUDGETVEDTAGELSE)).isEqualTo(hjul.fase(BUDGETVEDTAGELSE));
        assertThat(flyttet.regler()).containsOnlyKeys("oplaeg_til_maal", "budgetvedtagelse");
    }

    @Test
    void detFlyttedeBliverLiggendeNaarDetDetFulgteFlyttes() {
        var hjul = grundlag(
                        fase(UDVIKLINGSUGE, "uge 3"),
                        fase(OPLAEG_TIL_MAAL, "1. december til 10 arbejdsdage før udviklingsuge"))
                .aarshjul(2027);
        var december = new Periode(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-08"), Korn.DAG);
        var uge4 = new Periode(LocalDate.parse("2027-01-25"), LocalDate.parse("2027-01-29"), Korn.DAG);

        var flyttet = hjul.flyt("oplaeg_til_maal", december, KALENDER).flyt("udviklingsuge", uge4, KALENDER);

        assertThat(flyttet.fase(OPLAEG_TIL_MAAL).orElseThrow().til()).isEqualTo("2026-12-08");
    }

    @Test
    void reglerDerGaarIRingEllerTaellerFraIngentingAfvises() {
        assertThatThrownBy(() -> grundlag(
                                fase(UDVIKLINGSUGE, "1 arbejdsdag efter oplaeg_til_maal"),
                                fase(OPLAEG_TIL_MAAL, "1 arbejdsdag før udviklingsuge"))
                        .aarshjul(2027))
                .hasMessageContaining("ring");
        assertThatThrownBy(() ->
                        grundlag(fase(OPLAEG_TIL_MAAL, "1 arbejdsdag før jul")).aarshjul(2027))
                .hasMessageContaining("jul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snart", "6. fredag i maj", "uge 54", "3. fredag i smaj", "3. fjerdag i maj"})
    void detDerIkkeErEnRegelAfvises(String tekst) {
        assertThatThrownBy(() -> Regel.laes(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void enhedenSerSinEgenFristOgSineEgneBegivenheder() {
        var oplaeg = new Fase(OPLAEG_TIL_MAAL, LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-18"), Set.of());
        var moede = new Begivenhed("moede", "Personalemøde", Ejer.ENHED, "Dagplejen", oplaeg.fra(), oplaeg.fra());
        var hjul = new Aarshjul(
                2027,
                List.of(oplaeg),
                List.of(moede),
                java.util.Map.of(),
                List.of(new Lokalfrist(OPLAEG_TIL_MAAL, "Dagplejen", LocalDate.parse("2026-12-11"))),
                false);

        assertThat(hjul.hos("Dagplejen").faser()).extracting(Fase::til).containsExactly(LocalDate.parse("2026-12-11"));
        assertThat(hjul.hos("Dagplejen").begivenheder()).containsExactly(moede);
        assertThat(hjul.hos("Biblioteket").faser()).containsExactly(oplaeg);
        assertThat(hjul.hos("Biblioteket").begivenheder()).isEmpty();
    }

    private static Periode dage(String regel) {
        var fase = grundlag(fase(BUDGETVEDTAGELSE, regel))
                .aarshjul(2027)
                .fase(BUDGETVEDTAGELSE)
                .orElseThrow();
        return new Periode(fase.fra(), fase.til(), Korn.DAG);
    }

    private static Faseregel fase(Fase.Navn navn, String regel) {
        return new Faseregel(navn, Regel.laes(regel), Set.of(7));
    }

    private static Grundlag grundlag(Faseregel... faser) {
        return new Grundlag(List.of(faser), List.of(), KALENDER);
    }
}
