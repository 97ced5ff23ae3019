package dk.albertslund.styring.scheduler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Driftsopgave;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.scheduler.Ur;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Udsendelse.Drift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class UdloebsvarselTest {

    final JdbcClient jdbc;
    final Ur ur = new Ur("2026-11-24T08:00:00Z");
    final MedarbejderStore medarbejdere;
    Optional<LocalDate> udloeber = Optional.of(LocalDate.of(2026, 12, 25));

    UdloebsvarselTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        medarbejdere = Stores.medarbejder(jdbc);
        var ida = new Medarbejder.Id("ida");
        medarbejdere.save(new Katalog.Aendringer(
                List.of(new Katalog.Person(ida, "Ida", "Ida", "", "", "", Optional.empty(), true)), Set.of(), "1"));
        medarbejdere.saveMembers(Rolle.ADMINISTRATOR, Set.of(ida));
    }

    @Test
    void administratorsHearOfItThirtyDaysBeforeAndAtEachStepButNotEachNight() {
        send();
        assertThat(sent()).isZero();

        ur.frem(Duration.ofDays(1));
        send();
        ur.frem(Duration.ofDays(1));
        send();
        assertThat(sent()).isEqualTo(1);

        ur.frem(Duration.ofDays(15));
        send();
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void whatRenewsItselfIsNotSpokenOf() {
        udloeber = Optional.empty();

        send();

        assertThat(sent()).isZero();
    }

    @Test
    void aSelfTestIsAnsweredOnceHoweverOftenItIsDone() {
        var levering = new Driftslevering(
                () -> List.of(new Selvtest.Proeve("User.Read.All", Selvtest.Svar.VIRKER, "", "")),
                Stores.installation(jdbc),
                Stores.outbox(jdbc),
                ur);
        var bestilt = new Drift(Driftsopgave.SELVTEST, new Medarbejder.Id("ida"), "aktivitet-1");

        levering.lever(bestilt);
        levering.lever(bestilt);

        assertThat(sent()).isEqualTo(1);
    }

    private void send() {
        new Udloebsvarsel(() -> udloeber, medarbejdere, Stores.outbox(jdbc), ur).send();
    }

    private int sent() {
        return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
    }
}
