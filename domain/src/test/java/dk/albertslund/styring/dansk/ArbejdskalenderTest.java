package dk.albertslund.styring.dansk;

import static dk.albertslund.styring.dansk.Skoleferie.Navn.EFTERAARSFERIE;
import static dk.albertslund.styring.dansk.Skoleferie.Navn.JULEFERIE;
import static dk.albertslund.styring.dansk.Skoleferie.Navn.SOMMERFERIE;
import static dk.albertslund.styring.dansk.Skoleferie.Navn.VINTERFERIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbejdskalenderTest {

    static final Arbejdskalender KALENDER = new Arbejdskalender(
            Set.of(MonthDay.of(5, 1), MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31)),
            Set.of(LocalDate.parse("2027-05-07")),
            List.of(
                    new Skoleferie(VINTERFERIE, new Skoleferie.Uger(7, 7)),
                    new Skoleferie(SOMMERFERIE, new Skoleferie.Uger(28, 30)),
                    new Skoleferie(EFTERAARSFERIE, new Skoleferie.Uger(42, 42)),
                    new Skoleferie(JULEFERIE, new Skoleferie.Datoer(MonthDay.of(12, 21), MonthDay.of(1, 3)))));

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, true",
        "2026-12-24, false",
        "2026-12-25, false",
        "2026-12-31, false",
        "2027-04-30, true",
        "2027-05-01, false",
        "2026-05-01, false",
        "2026-06-05, false",
        "2027-05-06, false",
        "2027-05-07, false",
        "2026-05-08, true",
        "2026-05-15, true",
        "2026-11-28, false"
    })
    void helligdageOgKommunensEgneFridageErIkkeArbejdsdage(LocalDate dag, boolean arbejde) {
        assertThat(KALENDER.erArbejdsdag(dag)).isEqualTo(arbejde);
    }

    @Test
    void storeBededagErEnArbejdsdagSiden2024() {
        assertThat(KALENDER.erArbejdsdag(LocalDate.parse("2027-04-23"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-18, -10, 2027-01-04",
        "2027-01-04, -1, 2026-12-30",
        "2026-12-23, 1, 2026-12-28",
        "2027-03-24, 1, 2027-03-30",
        "2027-03-30, -1, 2027-03-24",
        "2026-10-23, 1, 2026-10-26",
        "2026-11-28, 0, 2026-11-28"
    })
    void arbejdsdageTaellesForbiJulPaaskeOgSkiftetTilOgFraSommertid(LocalDate fra, int antal, LocalDate naaet) {
        assertThat(KALENDER.flyt(fra, antal)).isEqualTo(naaet);
    }

    @Test
    void afstandenErLigeSaaMangeArbejdsdageSomManFlytter() {
        var fra = LocalDate.parse("2026-11-23");

        for (int antal = 1; antal < 300; antal++) {
            var til = KALENDER.flyt(fra, antal);
            assertThat(KALENDER.arbejdsdage(fra, til)).isEqualTo(antal);
            assertThat(KALENDER.flyt(til, -antal)).isEqualTo(fra);
        }
        assertThat(KALENDER.arbejdsdage(fra, fra)).isZero();
        assertThat(KALENDER.arbejdsdage(fra, fra.minusDays(3))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-15, VINTERFERIE",
        "2027-07-12, SOMMERFERIE",
        "2027-08-01, SOMMERFERIE",
        "2026-10-18, EFTERAARSFERIE",
        "2026-12-28, JULEFERIE",
        "2027-01-03, JULEFERIE"
    })
    void skolernesFerierFoelgerUgerneOgJulenGaarOverNytaar(LocalDate dag, Skoleferie.Navn ferie) {
        assertThat(KALENDER.ferie(dag)).contains(ferie);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-14", "2027-02-22", "2027-08-02", "2026-12-20", "2027-01-04"})
    void dagenFoerOgDagenEfterErIkkeFerie(LocalDate dag) {
        assertThat(KALENDER.ferie(dag)).isEmpty();
    }

    @Test
    void derTaellesNedTilDenNaesteFerie() {
        assertThat(KALENDER.naesteFerie(LocalDate.parse("2026-12-17")))
                .contains(new Arbejdskalender.Inden(JULEFERIE, 1));
        assertThat(KALENDER.naesteFerie(LocalDate.parse("2026-12-18")))
                .contains(new Arbejdskalender.Inden(JULEFERIE, 0));
        assertThat(KALENDER.naesteFerie(LocalDate.parse("2026-12-21")).map(Arbejdskalender.Inden::ferie))
                .contains(VINTERFERIE);
    }
}
