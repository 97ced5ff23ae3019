package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class OprydningTest {

    static final Duration SECOND = Duration.ofSeconds(1);

    final Ur ur = new Ur("2027-01-04T03:45:00Z");
    final Instant graense = ur.instant().minus(Oprydning.GEMMES);
    final JdbcClient jdbc;
    final Oprydning oprydning;

    OprydningTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        oprydning = new Oprydning(Stores.oprydning(jdbc), ur);
    }

    @Test
    void forgetsMessagesAfterNinetyDaysHoweverManyTheyAre() {
        jdbc.sql(
                        "insert into inbox (samtale, aktivitet, modtaget) select 'a', n, :at from generate_series(1, 2500) as n")
                .param("at", at(graense.minus(SECOND)))
                .update();
        message("ny", graense);

        oprydning.rydOp();

        assertThat(jdbc.sql("select aktivitet from inbox").query(String.class).list())
                .containsExactly("ny");
    }

    @Test
    void forgetsWhatWasSentButNeverWhatIsStillToBeSent() {
        sent("gammel", graense.minus(SECOND));
        sent("ny", graense);
        pending("venter", graense.minus(Duration.ofDays(300)));

        oprydning.rydOp();

        assertThat(jdbc.sql("select noegle from outbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly("ny", "venter");
    }

    @Test
    void remembersTheLastRunOfAJobHoweverLongAgoItWas() {
        run("paamindelse", graense.minus(Duration.ofDays(2)));
        run("paamindelse", graense.minus(Duration.ofDays(1)));
        run("andet", graense.minus(Duration.ofDays(2)));
        run("andet", graense);

        oprydning.rydOp();

        assertThat(Stores.job(jdbc).last("paamindelse", ur.instant())).hasValue(graense.minus(Duration.ofDays(1)));
        assertThat(jdbc.sql("select job from job_run order by job")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("andet", "paamindelse"));
    }

    @Test
    void forgetsWhatPeopleWereRemindedOfButNeverWhatStillWaits() {
        var dag = LocalDate.ofInstant(graense, ur.getZone());
        reminder("sagt for længe siden", "anna", dag.minusDays(1), null);
        reminder("sagt", "anna", dag, null);
        reminder("nåedes aldrig", "anna", null, dag.minusDays(1));
        reminder("venter", "anna", null, null);

        oprydning.rydOp();

        assertThat(reminders()).containsExactly("sagt", "venter");
    }

    @Test
    void forgetsWhatThoseWhoHaveLeftHadChosenAndWereToBeRemindedOf() {
        person("anna", true);
        person("bo", false);
        for (var hvem : List.of("anna", "bo")) {
            reminder(hvem, hvem, null, null);
            Stores.vaner(jdbc).save(new Medarbejder.Id(hvem), Vaner.ALMINDELIGE);
            Stores.fravaer(jdbc)
                    .save(new Fravaer(
                            new Medarbejder.Id(hvem), Fravaer.Kilde.AUTOSVAR, ur.instant(), Optional.empty()));
        }

        oprydning.rydOp();

        assertThat(reminders()).containsExactly("anna");
        assertThat(Stores.vaner(jdbc).find(new Medarbejder.Id("anna"))).isPresent();
        assertThat(Stores.vaner(jdbc).find(new Medarbejder.Id("bo"))).isEmpty();
        assertThat(Stores.fravaer(jdbc).by(Fravaer.Kilde.AUTOSVAR))
                .extracting(et -> et.hvem().entra())
                .containsExactly("anna");
    }

    private void reminder(String noegle, String hvem, @Nullable LocalDate fortalt, @Nullable LocalDate senest) {
        jdbc.sql("""
                        insert into forfald (noegle, person, emne, om, dag, fortalt, senest)
                        values (:noegle, :hvem, :noegle, '{"kind": "Egen"}', '2026-01-05', :fortalt, :senest)
                        """)
                .param("noegle", noegle)
                .param("hvem", hvem)
                .param("fortalt", fortalt)
                .param("senest", senest)
                .update();
    }

    private List<String> reminders() {
        return jdbc.sql("select noegle from forfald order by noegle")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void person(String id, boolean aktiv) {
        jdbc.sql(
                        "insert into medarbejder (id, navn, fornavn, mail, titel, enhed, aktiv) values (:id, :id, :id, '', '', '', :aktiv)")
                .param("id", id)
                .param("aktiv", aktiv)
                .update();
    }

    private void message(String aktivitet, Instant modtaget) {
        jdbc.sql("insert into inbox (samtale, aktivitet, modtaget) values ('a', :aktivitet, :at)")
                .param("aktivitet", aktivitet)
                .param("at", at(modtaget))
                .update();
    }

    private void sent(String noegle, Instant settled) {
        jdbc.sql("""
                        insert into outbox (noegle, koe, payload, state, settled, recipient_id)
                        values (:noegle, 'k', '{"kind": "Svar"}', 'SENT', :at, '1')
                        """).param("noegle", noegle).param("at", at(settled)).update();
    }

    private void pending(String noegle, Instant due) {
        jdbc.sql("insert into outbox (noegle, koe, payload, due) values (:noegle, 'k', '{\"kind\": \"Svar\"}', :at)")
                .param("noegle", noegle)
                .param("at", at(due))
                .update();
    }

    private void run(String job, Instant at) {
        assertThat(Stores.job(jdbc).begin(job, at)).isTrue();
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
