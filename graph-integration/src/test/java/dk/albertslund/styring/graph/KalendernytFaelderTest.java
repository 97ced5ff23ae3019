package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Graph and its SDK do to those who ask what is new in a calendar. */
class KalendernytFaelderTest {

    private static final LocalDate FRA = LocalDate.of(2027, 1, 11);
    private static final LocalDate TIL = LocalDate.of(2027, 1, 31);
    private static final String MAERKE = "/users/uge/calendarView/delta?$deltatoken=d";

    private static final String EN = """
            {"id":"en","isCancelled":false,"start":{"dateTime":"2027-01-18T09:00:00.0000000","timeZone":"Romance Standard Time"},\
            "end":{"dateTime":"2027-01-18T11:00:00.0000000","timeZone":"Romance Standard Time"}}""";

    @Test
    void hverSideBedesOmBlivendeIderOgDanskTid() {
        var base = new AtomicReference<>("");
        try (var graf = new Lokalgraf(kald -> Svar.ok(
                kald.url().contains("skiptoken")
                        ? side(EN, "deltaLink", base.get() + MAERKE)
                        : side("", "nextLink", base.get() + "/users/uge/calendarView/delta?$skiptoken=2")))) {
            base.set(graf.base().toString());

            var nyt = graf.moedekalender().nyt(Lokalgraf.POSTKASSE, Optional.empty(), FRA, TIL);

            assertThat(nyt.rettede()).hasSize(1);
            assertThat(nyt.maerke()).contains(base.get() + MAERKE);
            assertThat(graf.kald)
                    .hasSize(2)
                    .allSatisfy(
                            kald -> assertThat(String.join(",", kald.hoveder().get("Prefer")))
                                    .contains(
                                            "IdType=\"ImmutableId\"",
                                            "outlook.timezone=\"Romance Standard Time\"",
                                            "maxpagesize=50"));
            assertThat(graf.kald.getFirst().url()).contains("startDateTime=2027-01-11", "endDateTime=2027-02-01");
        }
    }

    @Test
    void detFjernedeStaarSomFjernetOgEnGentagelseUdenTidSpringesOver() {
        var base = new AtomicReference<>("");
        try (var graf = new Lokalgraf(_ -> Svar.ok(side(
                "{\"id\":\"vaek\",\"@removed\":{\"reason\":\"deleted\"}},{\"id\":\"gang\",\"type\":\"occurrence\"},"
                        + EN,
                "deltaLink",
                base.get() + MAERKE)))) {
            base.set(graf.base().toString());

            var nyt = graf.moedekalender().nyt(Lokalgraf.POSTKASSE, Optional.of(base.get() + MAERKE), FRA, TIL);

            assertThat(nyt.forfra()).isFalse();
            assertThat(nyt.fjernede()).containsExactly("vaek");
            assertThat(nyt.rettede()).extracting(et -> et.begivenhed()).containsExactly("en");
        }
    }

    @ParameterizedTest
    @CsvSource({"410, anything", "400, syncStateNotFound", "400, resyncRequired"})
    void etGlemtMaerkeSigesPaaFlereMaader(int status, String kode) {
        var base = new AtomicReference<>("");
        try (var graf = new Lokalgraf(kald -> kald.url().contains("deltatoken")
                ? Svar.nej(status, kode, Map.of())
                : Svar.ok(side(EN, "deltaLink", base.get() + MAERKE)))) {
            base.set(graf.base().toString());

            assertThat(graf.moedekalender()
                            .nyt(Lokalgraf.POSTKASSE, Optional.of(base.get() + MAERKE), FRA, TIL)
                            .forfra())
                    .isTrue();
        }
    }

    @Test
    void enAndenFejlPaaEtMaerkeErIkkeGlemsel() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(400, "ErrorInvalidRequest", Map.of()))) {
            var maerke = Optional.of(graf.base() + MAERKE);

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().nyt(Lokalgraf.POSTKASSE, maerke, FRA, TIL));
            assertThat(graf.kald).hasSize(1);
        }
    }

    @Test
    void slukketSpoergesDerIkke() {
        try (var graf = new Lokalgraf(_ -> Svar.ok("{}"))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender(Set.of(Funktion.KALENDERE))
                            .nyt(Lokalgraf.POSTKASSE, Optional.empty(), FRA, TIL))
                    .matches(Kalenderfejl::erSlukket);
            assertThat(graf.kald).isEmpty();
        }
    }

    private static String side(String begivenheder, String link, String til) {
        return "{\"value\":[%s],\"@odata.%s\":\"%s\"}".formatted(begivenheder, link, til);
    }
}
