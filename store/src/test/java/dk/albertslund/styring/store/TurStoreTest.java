package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Registrering;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.TurStore.Begyndt;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class TurStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(1);
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested HOS_ANNA = new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(ANNA));
    static final Samtale MIDT_I = new Registrering(new Proevehandlingskladde(
            new UUID(0, 1),
            "Klub \"$Læs\" \\ nu",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2026-11-30")),
            Optional.empty(),
            "",
            "",
            Optional.empty()));

    final JdbcClient jdbc;
    final TurStore ture;
    final OutboxStore outbox;
    final MedarbejderStore medarbejdere;

    TurStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        ture = new TurStore(jdbc);
        outbox = new OutboxStore(jdbc);
        medarbejdere = new MedarbejderStore(jdbc);
    }

    @Test
    void takesAnActivityOnce() {
        assertThat(begin("1")).hasValue(new Begyndt(new Ledig(), Optional.empty(), Optional.empty()));
        assertThat(begin("1")).isEmpty();
        assertThat(begin("2")).isPresent();
    }

    @Test
    void knowsWhoWroteOnceTheDirectoryHasToldOfHer() {
        var anna =
                new Katalog.Person(ANNA, "Anna Ek", "Anna", "", "", "Dagplejen", Optional.empty(), /* aktiv= */ true);
        medarbejdere.save(new Katalog.Aendringer(List.of(anna), Set.of(), "1"));
        medarbejdere.saveMembers(Rolle.ORGANISATOR, Set.of(ANNA));
        medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(ANNA));

        assertThat(begin("1").orElseThrow().hvem())
                .isEqualTo(medarbejdere.find(ANNA))
                .isPresent();
    }

    @Test
    void knowsTheLanguageSheHasChosen() {
        var indstillinger = new IndstillingStore(jdbc);
        indstillinger.saveSprog(ANNA, Optional.of(Sprog.ENGELSK));
        assertThat(begin("1").orElseThrow().sprog()).hasValue(Sprog.ENGELSK);

        indstillinger.saveSprog(ANNA, Optional.of(Sprog.DANSK));
        assertThat(begin("2").orElseThrow().sprog()).hasValue(Sprog.DANSK);

        indstillinger.saveSprog(ANNA, Optional.empty());
        assertThat(begin("3").orElseThrow().sprog()).isEmpty();
        assertThat(indstillinger.sprog(ANNA)).isEmpty();
    }

    @Test
    void keepsHowFarItHasComeTogetherWithTheAnswer() {
        begin("1");

        var entry = ture.end(MIDT_I, svar("1"), NU, LEASE);

        assertThat(entry).isEqualTo(new Entry(entry.id(), svar("1"), 1, 0));
        assertThat(begin("2").orElseThrow().samtale()).isEqualTo(MIDT_I);
        assertThat(outbox.claim(10, 10, NU, LEASE)).isEmpty();
        assertThat(outbox.claim(10, 10, NU.plus(LEASE), LEASE)).containsExactly(new Entry(entry.id(), svar("1"), 2, 0));
    }

    @Test
    void anAnswerKnowsTheOneBeforeItThatIsStillToBeSent() {
        begin("1");
        var first = ture.end(MIDT_I, svar("1"), NU, LEASE);
        begin("2");

        assertThat(ture.end(MIDT_I, svar("2"), NU, LEASE).foran()).isEqualTo(first.id());
    }

    private Optional<Begyndt> begin(String aktivitet) {
        return ture.begin(aktivitet, HOS_ANNA, ANNA, NU);
    }

    private static Svar svar(String paa) {
        return new Svar(HOS_ANNA, paa, Optional.empty(), new Visning.Hjaelp(Optional.empty()), Sprog.DANSK);
    }
}
