package dk.albertslund.styring.scheduler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.drift.Appinstallation.Udfald;
import dk.albertslund.styring.drift.Utilgaengelige.Grund;
import dk.albertslund.styring.drift.Utilgaengelige.Person;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.scheduler.Ur;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.InstallationStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.Stores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class ApputlaegningTest {

    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");

    final JdbcClient jdbc;
    final Ur ur = new Ur("2026-11-24T08:00:00Z");
    final MedarbejderStore medarbejdere;
    final InstallationStore installationer;
    final List<Medarbejder.Id> spurgte = new ArrayList<>();
    Function<Medarbejder.Id, Udfald> teams = _ -> new Udfald.Installeret(Optional.empty());

    ApputlaegningTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        medarbejdere = Stores.medarbejder(jdbc);
        installationer = Stores.installation(jdbc);
        kender(ANNA, BO);
    }

    @Test
    void everybodyWithoutAChatGetsTheBotOnceAndTheChatIsKnown() {
        samtale("19:cille", "cille", false);
        teams = hvem -> new Udfald.Installeret(Optional.of("19:" + hvem.entra()));

        installer();
        installer();

        assertThat(spurgte).containsExactly(ANNA, BO);
        assertThat(jdbc.sql("select id from samtale where person = 'anna' and service_url = 'https://teams.example'")
                        .query(String.class)
                        .list())
                .containsExactly("19:anna");
        assertThat(installationer.unreachable(10).antal()).isZero();
    }

    @Test
    void whoeverHasTakenTheBotAwayIsLeftInPeaceAndIsOnTheList() {
        samtale("19:anna", "anna", true);
        samtale("19:bo", "bo", false);

        installer();

        assertThat(spurgte).isEmpty();
        assertThat(installationer.unreachable(10).nogle()).containsExactly(new Person("Anna", "Børn", Grund.FJERNET));
    }

    @Test
    void whatCannotBeDoneIsOnTheListWithItsReasonAndIsTriedTheNextDayOrWhenAsked() {
        teams = hvem -> hvem.equals(ANNA)
                ? new Udfald.KanIkke(Appinstallation.Grund.UKENDT_I_TEAMS)
                : new Udfald.Senere(Duration.ZERO);
        assertThat(installationer.unreachable(1).nogle())
                .containsExactly(new Person("Anna", "Børn", Grund.IKKE_PROEVET));

        installer();
        ur.frem(Duration.ofHours(1));
        installer();

        assertThat(spurgte).containsExactly(ANNA, BO, BO);
        assertThat(installationer.unreachable(1).antal()).isEqualTo(2);
        assertThat(installationer.unreachable(10).nogle())
                .extracting(Person::grund)
                .containsExactly(Grund.UKENDT_I_TEAMS, Grund.MIDLERTIDIGT);

        installationer.tryAgain(ur.instant());
        installer();
        assertThat(spurgte).hasSize(5);
    }

    @Test
    void whenTeamsWantsToBeLeftAloneNobodyElseIsAskedFor() {
        teams = _ -> new Udfald.Senere(Duration.ofMinutes(20));

        installer();
        assertThat(spurgte).containsExactly(ANNA);
        ur.frem(Duration.ofMinutes(19));
        assertThat(installationer.due(ur.instant(), 10)).containsExactly(BO);
    }

    @Test
    void aSecondTakesHalfOfWhatTeamsAllows() {
        kender(IntStream.range(0, 40)
                .mapToObj(nr -> new Medarbejder.Id("m" + nr))
                .toArray(Medarbejder.Id[]::new));

        installer();

        assertThat(spurgte).hasSize(15);
    }

    private void installer() {
        var bean = new DefaultListableBeanFactory();
        bean.registerSingleton("apps", (Appinstallation) hvem -> {
            spurgte.add(hvem);
            return teams.apply(hvem);
        });
        new Apputlaegning(bean.getBeanProvider(Appinstallation.class), installationer, ur).installer();
    }

    private void kender(Medarbejder.Id... hvem) {
        medarbejdere.save(new Katalog.Aendringer(
                List.of(hvem).stream()
                        .map(id -> {
                            var navn = id.entra().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + id.entra().substring(1);
                            return new Katalog.Person(id, navn, navn, "", "", "Børn", Optional.empty(), true);
                        })
                        .toList(),
                Set.of(),
                "1"));
    }

    private void samtale(String id, String person, boolean afinstalleret) {
        jdbc.sql("""
                        insert into samtale (id, service_url, bot, person, afinstalleret, tilstand)
                        values (:id, 'https://teams.example', '28:bot', :person, :afinstalleret, '{}')
                        """)
                .param("id", id)
                .param("person", person)
                .param("afinstalleret", afinstalleret)
                .update();
    }
}
