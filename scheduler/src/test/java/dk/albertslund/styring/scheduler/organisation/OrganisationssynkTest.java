package dk.albertslund.styring.scheduler.organisation;

import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Rolle.ORGANISATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.scheduler.Ur;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.store.UlaestStore;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    final Ur ur = new Ur("2026-11-24T03:15:00Z");
    final MedarbejderStore medarbejdere;
    final UlaestStore ulaeste;
    final Organisationssynk synk;

    OrganisationssynkTest(JdbcClient jdbc, PlatformTransactionManager transactions) {
        medarbejdere = Stores.medarbejder(jdbc);
        ulaeste = Stores.ulaest(jdbc);
        synk = new Organisationssynk(kartotek, medarbejdere, ulaeste, GRUPPER, ur, transactions);
    }

    @Test
    void theFirstTimeAllIsReadAndThenOnlyWhatHasChanged() {
        kartotek.grupper.put("Org", Set.of(ANNA));
        kartotek.grupper.put("B", Set.of(ANNA, BO));
        kartotek.svarer("1", ANNA, BO);
        synk.catchUp();
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
    void atStartNothingIsReadWhenTheLastNightWentWellAndAllIsReadWhenItDidNot() {
        kartotek.svarer("1", ANNA);
        synk.catchUp();

        ur.frem(Duration.ofHours(24));
        synk.catchUp();
        assertThat(kartotek.maerker).hasSize(1);

        kartotek.svarer("2");
        ur.frem(Duration.ofHours(1));
        synk.catchUp();
        assertThat(kartotek.maerker).containsExactly("", "1");
    }

    @Test
    void whoCannotBeReadStaysBehindWhenTheMarkMovesAndIsAskedForAgain() {
        kartotek.svar.add(
                maerke -> new Aendringer(List.of(person(BO)), Set.of(), List.of(ulaest(ANNA, Duration.ZERO)), "1"));
        synk.synk();
        assertThat(medarbejdere.maerke()).hasValue("1");
        assertThat(medarbejdere.find(ANNA)).isEmpty();

        synk.catchUp();
        assertThat(kartotek.genlaeste).isEmpty();

        ur.frem(Duration.ofMinutes(5));
        kartotek.ulaeselige.add(ANNA);
        synk.catchUp();
        ur.frem(Duration.ofMinutes(5));
        synk.catchUp();
        assertThat(kartotek.genlaeste).containsExactly(ANNA);

        ur.frem(Duration.ofMinutes(5));
        kartotek.ulaeselige.clear();
        synk.catchUp();
        synk.catchUp();
        assertThat(kartotek.genlaeste).containsExactly(ANNA, ANNA);
        assertThat(medarbejdere.find(ANNA)).isPresent();
        assertThat(ulaeste.count()).isZero();
    }

    @Test
    void nobodyIsAskedForBeforeTheDirectorySaidSo() {
        kartotek.svar.add(
                maerke -> new Aendringer(List.of(), Set.of(), List.of(ulaest(ANNA, Duration.ofMinutes(20))), "1"));
        synk.synk();

        ur.frem(Duration.ofMinutes(19));
        synk.catchUp();
        assertThat(kartotek.genlaeste).isEmpty();

        ur.frem(Duration.ofMinutes(1));
        synk.catchUp();
        assertThat(kartotek.genlaeste).containsExactly(ANNA);
    }

    @Test
    void aDirectoryThatWantsToBeLeftAloneIsLeftAlone() {
        kartotek.svar.add(maerke -> {
            throw new Kalenderfejl("429", true, Optional.of(Duration.ofMinutes(3)), new IllegalStateException());
        });
        assertThatThrownBy(synk::catchUp).hasMessage("429");

        ur.frem(Duration.ofMinutes(2));
        synk.catchUp();
        assertThat(kartotek.maerker).hasSize(1);

        kartotek.svarer("1");
        ur.frem(Duration.ofMinutes(1));
        synk.catchUp();
        assertThat(kartotek.maerker).hasSize(2);
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

    static Katalog.Ulaest ulaest(Medarbejder.Id id, Duration vent) {
        return new Katalog.Ulaest(id, "429 TooManyRequests", vent);
    }

    /** A directory as the test says. */
    static final class Kartotek implements Katalog {

        final Queue<Svar> svar = new ArrayDeque<>();
        final Map<String, Set<Medarbejder.Id>> grupper = new HashMap<>();
        final List<String> maerker = new ArrayList<>();
        final List<Medarbejder.Id> genlaeste = new ArrayList<>();
        final Set<Medarbejder.Id> ulaeselige = new HashSet<>();
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
        public Genlaest laes(Collection<Medarbejder.Id> personer) {
            genlaeste.addAll(personer);
            var kan = personer.stream().filter(id -> !ulaeselige.contains(id)).map(OrganisationssynkTest::person);
            var kanIkke = personer.stream().filter(ulaeselige::contains).map(id -> ulaest(id, Duration.ZERO));
            return new Genlaest(kan.toList(), Set.of(), kanIkke.toList());
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
