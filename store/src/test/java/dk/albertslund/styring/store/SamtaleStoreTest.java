package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class SamtaleStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested HOS_ANNA = new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(ANNA));

    final SamtaleStore samtaler;
    final TurStore ture;

    SamtaleStoreTest(JdbcClient jdbc) {
        samtaler = new SamtaleStore(jdbc);
        ture = new TurStore(jdbc);
    }

    @Test
    void remembersWhatAnInvokeWasAnswered() {
        var svar = new Visning.Hjaelp(Optional.empty());
        ture.begin("1", HOS_ANNA, ANNA, NU);
        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).isEmpty();

        samtaler.saveSvar(HOS_ANNA.id(), "1", svar);

        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).hasValue(svar);
    }

    @Test
    void knowsWhereToReachAPersonUntilTheBotIsRemoved() {
        ture.begin("1", new Samtalested("19:kanal", "https://teams/emea/", "28:bot", Optional.empty()), ANNA, NU);
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        ture.begin("2", HOS_ANNA, ANNA, NU);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);

        samtaler.afinstalleret(HOS_ANNA.id());
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        ture.begin("3", HOS_ANNA, ANNA, NU);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);
    }
}
