package dk.albertslund.styring.evaluering;

import static dk.albertslund.styring.proevehandling.Ramme.Spoerges.HVER_MAANED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Helligdage;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RytmeTest {

    private static final LocalDate MANDAG = LocalDate.parse("2026-11-30");

    @Test
    void morgensangenSpoergesDerFoersteGangTilFredagIAndenUge() {
        var morgensang = new Rytme(MANDAG, LocalDate.parse("2027-03-31"), HVER_MAANED);

        assertThat(dage(morgensang))
                .containsExactly(
                        Map.entry(LocalDate.parse("2026-12-11"), Anledning.CHECKIN),
                        Map.entry(LocalDate.parse("2027-01-08"), Anledning.CHECKIN),
                        Map.entry(LocalDate.parse("2027-01-29"), Anledning.MIDTVEJS),
                        Map.entry(LocalDate.parse("2027-03-05"), Anledning.CHECKIN),
                        Map.entry(LocalDate.parse("2027-03-31"), Anledning.SLUT));
    }

    @Test
    void derSpoergesSaaTitSomDetErValgtOgAltidMidtvejsOgTilSidst() {
        var slut = LocalDate.parse("2027-03-31");

        assertThat(dage(new Rytme(MANDAG, slut, Spoerges.HVER_ANDEN_UGE)).values())
                .filteredOn(Anledning.CHECKIN::equals)
                .hasSize(6);
        assertThat(dage(new Rytme(MANDAG, slut, Spoerges.IKKE_IMELLEM)).values())
                .containsExactly(Anledning.MIDTVEJS, Anledning.SLUT);
    }

    @Test
    void denNaesteDagErDenFoersteDerIkkeErForbi() {
        var morgensang = new Rytme(MANDAG, LocalDate.parse("2027-03-31"), HVER_MAANED);

        assertThat(morgensang.naeste(MANDAG.minusDays(7))).hasValue(LocalDate.parse("2026-12-11"));
        assertThat(morgensang.naeste(LocalDate.parse("2026-12-11"))).hasValue(LocalDate.parse("2027-01-08"));
        assertThat(morgensang.naeste(LocalDate.parse("2027-01-08"))).hasValue(LocalDate.parse("2027-01-29"));
        assertThat(morgensang.naeste(LocalDate.parse("2027-03-31"))).isEmpty();
    }

    @Test
    void enHeltKortSpoergesDerKunTilSidst() {
        assertThat(dage(new Rytme(MANDAG, MANDAG.plusDays(4), HVER_MAANED)))
                .containsExactly(Map.entry(MANDAG.plusDays(4), Anledning.SLUT));
        assertThat(dage(new Rytme(MANDAG, MANDAG, HVER_MAANED)).values()).containsExactly(Anledning.SLUT);
    }

    @Test
    void paaEnFridagSpoergesHverdagenFoer() {
        var tilPaaske = new Rytme(MANDAG, LocalDate.parse("2027-03-29"), HVER_MAANED);

        assertThat(tilPaaske.sidst()).as("skærtorsdag til 2. påskedag er fri").isEqualTo("2027-03-24");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void derSpoergesAltidTilSidstOgHoejstEnAnledningOmDagen(long froe) {
        var tilfaeldig = new Random(froe);
        var start = MANDAG.plusDays(tilfaeldig.nextInt(400));
        var rytme = new Rytme(
                start,
                start.plusDays(tilfaeldig.nextInt(500)),
                List.of(Spoerges.values()).get(tilfaeldig.nextInt(4)));

        var dage = dage(rytme);

        assertThat(dage.values()).containsOnlyOnce(Anledning.SLUT);
        assertThat(dage.keySet()).allMatch(Helligdage::erHverdag);
        assertThat(rytme.checkins())
                .allSatisfy(dag -> assertThat(rytme.den(dag)).contains(Anledning.CHECKIN));
    }

    private static Map<LocalDate, Anledning> dage(Rytme rytme) {
        var dage = new TreeMap<LocalDate, Anledning>();
        rytme.start()
                .minusDays(14)
                .datesUntil(rytme.slut().plusDays(30))
                .forEach(dag -> rytme.den(dag).ifPresent(om -> dage.put(dag, om)));
        return dage;
    }
}
