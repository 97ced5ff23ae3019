package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.PlanStore.Modtagere;
import dk.albertslund.styring.store.PlanStore.Vindue;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Udsendelse.Erindring;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class PlanStoreTest {

    static final Instant NOW = Instant.parse("2027-08-02T06:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2027-08-02");
    static final Vindue WINDOW = new Vindue(NOW, NOW.plus(Duration.ofDays(1)));
    static final Paamindelse STATUS = new Paamindelse(
            2027, Fase.Navn.STATUS, LocalDate.parse("2027-08-01"), LocalDate.parse("2027-08-31"), TODAY);

    final JdbcClient jdbc;
    final PlanStore plan;
    final OutboxStore outbox;

    PlanStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        plan = new PlanStore(jdbc);
        outbox = new OutboxStore(jdbc);
    }

    @BeforeEach
    void lisAndPerLeadAndBoHasLeft() {
        Stream.of(
                        "anna,lis,true,Dagplejen",
                        "lis,,true,Dagplejen",
                        "kim,per,true,Byg",
                        "per,,true,Byg",
                        "bo,anna,false,")
                .map(person -> person.split(",", -1))
                .forEach(person -> jdbc.sql("""
                                insert into medarbejder (id, navn, fornavn, mail, titel, leder, aktiv, enhed)
                                values (:id, :id, :id, '', '', nullif(:leder, ''), :aktiv, :enhed)
                                """)
                        .param("id", person[0])
                        .param("leder", person[1])
                        .param("aktiv", Boolean.valueOf(person[2]))
                        .param("enhed", person[3])
                        .update());
    }

    @Test
    void everyLeaderIsRemindedOnceHoweverOftenItIsPlanned() {
        assertThat(plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), WINDOW)).isEqualTo(2);
        assertThat(plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), WINDOW)).isZero();

        assertThat(planned()).containsExactly(erindring("lis"), erindring("per"));
    }

    @Test
    void whoHasSaidItIsDoneIsNotReminded() {
        jdbc.sql("insert into aarshjul (aar) values (2027)").update();
        jdbc.sql(
                        "insert into fase (aar, navn, fra, til, varsler) values (2027, 'STATUS', '2027-08-01', '2027-08-31', '{29}')")
                .update();
        jdbc.sql(
                        "insert into fasesvar (aar, fase, medarbejder, svar, svaret) values (2027, 'STATUS', 'lis', 'KLAR', now())")
                .update();

        plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), WINDOW);

        assertThat(planned()).containsExactly(erindring("per"));
    }

    @Test
    void someEnhederMayHaveTheirOwnDay() {
        plan.fase(STATUS, new Modtagere(Kreds.LEDERE, Optional.of("Byg"), Set.of()), WINDOW);
        assertThat(planned()).containsExactly(erindring("per"));

        plan.fase(STATUS, new Modtagere(Kreds.LEDERE, Optional.empty(), Set.of("Byg")), WINDOW);
        assertThat(planned()).containsExactly(erindring("lis"));
    }

    @Test
    void onesOwnRemindersArePlannedForTheirDayAndOnlyOnce() {
        var id = new EgenPaamindelse.Id(new UUID(0, 1));
        new PaamindelseStore(jdbc).save(new EgenPaamindelse(id, new Medarbejder.Id("anna"), "Ring", TODAY));

        assertThat(plan.egne(TODAY.plusDays(1), TODAY.plusDays(2), NOW, Duration.ofDays(14)))
                .isZero();
        assertThat(plan.egne(TODAY, TODAY, NOW, Duration.ofDays(14))).isEqualTo(1);
        assertThat(plan.egne(TODAY, TODAY, NOW, Duration.ofDays(14))).isZero();

        var om = new Anledning.Egen(id, TODAY);
        assertThat(planned())
                .containsExactly(
                        new Erindring(new Medarbejder.Id("anna"), "egen/%s/2027-08-02".formatted(id.vaerdi()), om));
    }

    private List<Erindring> planned() {
        return outbox.claim(0, 10, NOW, Duration.ofMinutes(1)).stream()
                .map(Entry::udsendelse)
                .map(Erindring.class::cast)
                .toList();
    }

    private static Erindring erindring(String til) {
        return new Erindring(new Medarbejder.Id(til), STATUS.noegle() + "/" + til, new Anledning.Fasefrist(STATUS));
    }
}
