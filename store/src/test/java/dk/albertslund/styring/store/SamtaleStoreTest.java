package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Proevehandlingskladde;
import dk.albertslund.styring.samtale.Registrering;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class SamtaleStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested HOS_ANNA = new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(ANNA));

    final SamtaleStore samtaler;

    SamtaleStoreTest(JdbcClient jdbc) {
        samtaler = new SamtaleStore(jdbc);
    }

    @Test
    void takesAnActivityOnce() {
        assertThat(samtaler.open("1", HOS_ANNA, NU)).hasValue(new Ledig());
        assertThat(samtaler.open("1", HOS_ANNA, NU)).isEmpty();
        assertThat(samtaler.open("2", HOS_ANNA, NU)).isPresent();
    }

    @Test
    void remembersHowFarTheConversationHasCome() {
        samtaler.open("1", HOS_ANNA, NU);
        var midtI = new Registrering(new Proevehandlingskladde(
                new UUID(0, 1),
                "Klub \"$Læs\" \\ nu",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-11-30")),
                Optional.empty(),
                "",
                ""));

        samtaler.save(HOS_ANNA.id(), midtI);

        assertThat(samtaler.open("2", HOS_ANNA, NU)).hasValue(midtI);
    }

    @Test
    void remembersWhatAnInvokeWasAnswered() {
        var svar = new Visning.Hjaelp(Optional.empty());
        samtaler.open("1", HOS_ANNA, NU);
        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).isEmpty();

        samtaler.saveSvar(HOS_ANNA.id(), "1", svar);

        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).hasValue(svar);
    }

    @Test
    void knowsWhereToReachAPersonUntilTheBotIsRemoved() {
        samtaler.open("1", new Samtalested("19:kanal", "https://teams/emea/", "28:bot", Optional.empty()), NU);
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        samtaler.open("2", HOS_ANNA, NU);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);

        samtaler.afinstalleret(HOS_ANNA.id());
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        samtaler.open("3", HOS_ANNA, NU);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);
    }
}
