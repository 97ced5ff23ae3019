package dk.albertslund.styring.store;

import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class AarshjulStoreTest {

    static final Instant NOW = Instant.parse("2027-08-02T06:00:00Z");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Fase UGE_3 =
            new Fase(UDVIKLINGSUGE, LocalDate.parse("2027-01-18"), LocalDate.parse("2027-01-22"), Set.of(14, 60));
    static final Fase AUGUST = new Fase(STATUS, LocalDate.parse("2027-08-01"), LocalDate.parse("2027-08-31"), Set.of());
    static final Aarshjul AARSHJUL = new Aarshjul(2027, List.of(UGE_3, AUGUST));

    final AarshjulStore aarshjul;

    AarshjulStoreTest(JdbcClient jdbc) {
        aarshjul = new AarshjulStore(jdbc);
    }

    @Test
    void givesTheYearBackAsItWas() {
        aarshjul.add(AARSHJUL);

        assertThat(aarshjul.find(2027)).hasValue(AARSHJUL);
        assertThat(aarshjul.find(2028)).isEmpty();
    }

    @Test
    void theYearBeginsInNovember() {
        aarshjul.add(AARSHJUL);

        assertThat(aarshjul.den(LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(aarshjul.den(LocalDate.parse("2026-11-01"))).hasValue(AARSHJUL);
        assertThat(aarshjul.den(LocalDate.parse("2027-10-31"))).hasValue(AARSHJUL);
        assertThat(aarshjul.den(LocalDate.parse("2027-11-01"))).isEmpty();
    }

    @Test
    void whatPeopleHaveMovedStaysWhereTheyMovedIt() {
        aarshjul.add(AARSHJUL);
        var uge4 = new Fase(UDVIKLINGSUGE, LocalDate.parse("2027-01-25"), LocalDate.parse("2027-01-29"), Set.of(7));

        aarshjul.save(2027, uge4);

        assertThat(aarshjul.add(AARSHJUL)).isFalse();
        assertThat(aarshjul.find(2027).orElseThrow().faser()).containsExactly(uge4, AUGUST);
    }

    @Test
    void theLastAnswerCountsAndCanBeTakenBack() {
        aarshjul.add(AARSHJUL);

        aarshjul.saveSvar(2027, STATUS, ANNA, Optional.of(Fasesvar.PAA_VEJ), NOW);
        aarshjul.saveSvar(2027, STATUS, ANNA, Optional.of(Fasesvar.KLAR), NOW);
        assertThat(aarshjul.svar(2027, STATUS, ANNA)).hasValue(Fasesvar.KLAR);
        assertThat(aarshjul.svar(2027, STATUS)).isEqualTo(Map.of(ANNA, Fasesvar.KLAR));
        assertThat(aarshjul.svar(2027, UDVIKLINGSUGE, ANNA)).isEmpty();

        aarshjul.saveSvar(2027, STATUS, ANNA, Optional.empty(), NOW);
        assertThat(aarshjul.svar(2027, STATUS, ANNA)).isEmpty();
    }
}
