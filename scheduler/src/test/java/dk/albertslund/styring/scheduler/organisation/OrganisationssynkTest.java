package dk.albertslund.styring.scheduler.organisation;

import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Rolle.ORGANISATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.Stores;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ExtendWith(Database.class)
class OrganisationssynkTest {

    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");
    static final GruppeSettings GRUPPER = new GruppeSettings("Org", "Adm", "Æ", "B", "U", "V", "E");

    final Kartotek kartotek = new Kartotek();
    final MedarbejderStore medarbejdere;
    final Organisationssynk synk;

    OrganisationssynkTest(JdbcClient jdbc, PlatformTransactionManager transactions) {
        medarbejdere = Stores.medarbejder(jdbc);
        synk = new Organisationssynk(kartotek, medarbejdere, GRUPPER, transactions);
    }

    @Test
    void theFirstTimeAllIsReadAndThenOnlyWhatHasChanged() {
        kartotek.grupper.put("Org", Set.of(ANNA));
        kartotek.grupper.put("B", Set.of(ANNA, BO));
        kartotek.svarer("1", ANNA, BO);
        synk.synkIfEmpty();
        assertThat(medarbejdere.with(BOERN)).extracting(Medarbejder::id).containsExactly(ANNA, BO);
        assertThat(medarbejdere.with(ORGANISATOR)).extracting(Medarbejder::id).containsExactly(ANNA);

        kartotek.grupper.put("Org", Set.of());
        kartotek.svarer("2");
        synk.synk();
        assertThat(kartotek.maerker).containsExactly("", "1");
        assertThat(medarbejdere.with(BOERN)).hasSize(2);
        assertThat(medarbejdere.with(ORGANISATOR)).isEmpty();
        assertThat(medarbejdere.maerke()).hasValue("2");
    }

    @Test
    void atStartNothingIsReadWhenSomebodyIsKnown() {
        kartotek.svarer("1", ANNA);
        synk.synkIfEmpty();

        synk.synkIfEmpty();

        assertThat(kartotek.maerker).hasSize(1);
    }

    @Test
    void whenTheMarkIsTooOldAllIsReadAndWhoeverIsMissingHasLeft() {
        kartotek.grupper.put("B", Set.of(ANNA, BO));
        kartotek.svarer("1", ANNA, BO);
        synk.synk();

        kartotek.svar.add(maerke -> {
            throw new Katalog.MaerkeUdloebet(maerke);
        });
        kartotek.svarer("2", BO);
        synk.synk();

        assertThat(kartotek.maerker).containsExactly("", "1", "");
        assertThat(medarbejdere.with(BOERN)).extracting(Medarbejder::id).containsExactly(BO);
    }

    @Test
    void whenAGroupCannotBeReadNothingIsKeptAndTheNextTimeBeginsTheSamePlace() {
        kartotek.svarer("1", ANNA);
        kartotek.grupper.clear();
        kartotek.nede = true;

        assertThatThrownBy(synk::synk).hasMessage("503");

        assertThat(medarbejdere.find(ANNA)).isEmpty();
        assertThat(medarbejdere.maerke()).isEmpty();
    }

    interface Svar {
        Katalog.Aendringer paa(String maerke);
    }

    /** A directory as the test says. */
    static final class Kartotek implements Katalog {

        final Queue<Svar> svar = new ArrayDeque<>();
        final Map<String, Set<Medarbejder.Id>> grupper = new HashMap<>();
        final List<String> maerker = new ArrayList<>();
        boolean nede;

        void svarer(String nytMaerke, Medarbejder.Id... personer) {
            var alle = List.of(personer).stream()
                    .map(OrganisationssynkTest::person)
                    .toList();
            svar.add(maerke -> new Aendringer(alle, Set.of(), nytMaerke));
        }

        @Override
        public Aendringer aendringer(Optional<String> maerke) {
            maerker.add(maerke.orElse(""));
            return svar.remove().paa(maerke.orElse(""));
        }

        @Override
        public Set<Medarbejder.Id> medlemmer(String gruppenavn) {
            if (nede) {
                throw new IllegalStateException("503");
            }
            return grupper.getOrDefault(gruppenavn, Set.of());
        }
    }

    static Katalog.Person person(Medarbejder.Id id) {
        var navn = id.entra();
        return new Katalog.Person(id, navn, navn, navn + "@example.org", "", "", Optional.empty(), true);
    }
}
