package dk.albertslund.styring.store;

import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Lokalfrist;
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
    static final Aarshjul AARSHJUL = new Aarshjul(
            2027,
            List.of(UGE_3, AUGUST),
            List.of(
                    new Begivenhed("lederdag", "Lederdag", Ejer.LEDELSE, "", UGE_3.fra(), UGE_3.fra()),
                    new Begivenhed("p", "Personalemøde", Ejer.ENHED, "Dagplejen", UGE_3.fra(), UGE_3.til())),
            Map.of("udviklingsuge", "uge 3", "lederdag", "3. mandag i januar"),
            List.of(new Lokalfrist(STATUS, "Dagplejen", LocalDate.parse("2027-08-20"))),
            true);

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
        aarshjul.saveSvar(2027, UDVIKLINGSUGE, ANNA, Optional.of(Fasesvar.KLAR), NOW);
        var flyttet = new Aarshjul(2027, List.of(uge4, AUGUST));

        aarshjul.save(flyttet);

        assertThat(aarshjul.add(AARSHJUL)).isFalse();
        assertThat(aarshjul.find(2027)).hasValue(flyttet);
        assertThat(aarshjul.svar(2027, UDVIKLINGSUGE, ANNA)).hasValue(Fasesvar.KLAR);
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
