package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
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
class UgeplanStoreTest {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final Medarbejder.Id OLGA = new Medarbejder.Id("olga");
    static final Moede BOERN = moede(1, Borgergruppe.BOERN);
    static final Moede UNGE = moede(2, Borgergruppe.UNGE);
    static final Ugeplan UGE_3 = ugeplan(1, BOERN, UNGE);
    static final Oprettet OPRETTET = new Oprettet("AAMk=", "https://teams.example.org/1", "uge@example.org");

    final UgeplanStore ugeplaner;

    UgeplanStoreTest(JdbcClient jdbc) {
        ugeplaner = new UgeplanStore(jdbc);
    }

    @Test
    void keepsAProposalAsItWasProposedAndOnce() {
        assertThat(ugeplaner.latest()).isEmpty();

        assertThat(ugeplaner.add(UGE_3, OLGA, NOW)).isTrue();
        assertThat(ugeplaner.add(ugeplan(1, BOERN), OLGA, NOW)).isFalse();

        assertThat(ugeplaner.find(UGE_3.id())).hasValue(UGE_3);
        assertThat(ugeplaner.find(new Ugeplan.Id(new UUID(0, 9)))).isEmpty();
    }

    @Test
    void theLatestIsTheOneProposedLast() {
        var senere = ugeplan(0);
        ugeplaner.add(UGE_3, OLGA, NOW);
        ugeplaner.add(senere, OLGA, NOW.plusSeconds(1));

        assertThat(ugeplaner.latest()).hasValue(senere);
    }

    @Test
    void aMeetingIsMadeAndAnswered() {
        ugeplaner.add(UGE_3, OLGA, NOW);
        var svaret = new Moedestatus(
                UNGE.id(),
                Optional.of(OPRETTET),
                "",
                false,
                0,
                Set.of(Moedemangel.LOKALE_SAGDE_NEJ),
                1,
                0,
                0,
                0,
                Svar.NEJ);

        ugeplaner.setFailed(UNGE.id(), "503", false);
        ugeplaner.setCreated(UNGE.id(), OPRETTET);
        ugeplaner.setAnswers(svaret);

        assertThat(ugeplaner.status(UGE_3.id()))
                .containsExactly(
                        new Moedestatus(BOERN.id(), Optional.empty(), "", false, 0, Set.of(), 0, 0, 0, 1, Svar.INTET),
                        svaret);
    }

    @Test
    void theWeekIsDoneWhenEachMeetingIsMadeOrGivenUp() {
        ugeplaner.add(UGE_3, OLGA, NOW);

        ugeplaner.setCreated(UNGE.id(), OPRETTET);
        ugeplaner.setFailed(BOERN.id(), "503", false);
        assertThat(ugeplaner.isDone(UGE_3.id())).isFalse();

        ugeplaner.setFailed(BOERN.id(), "403", true);
        assertThat(ugeplaner.isDone(UGE_3.id())).isTrue();
    }

    @Test
    void aMeetingThatWasMadeNoLongerFails() {
        ugeplaner.add(UGE_3, OLGA, NOW);
        ugeplaner.setCreated(UNGE.id(), OPRETTET);

        ugeplaner.setFailed(UNGE.id(), "late", true);

        assertThat(ugeplaner.status(UGE_3.id()).getLast().fejl()).isEmpty();
    }

    @Test
    void answersAreReadUntilTheWeekIsOverAndOnlyWhereMeetingsWereMade() {
        ugeplaner.add(UGE_3, OLGA, NOW);
        ugeplaner.add(ugeplan(2), OLGA, NOW);
        assertThat(ugeplaner.sentAndNotOver(MANDAG)).isEmpty();

        ugeplaner.setCreated(UNGE.id(), OPRETTET);

        assertThat(ugeplaner.sentAndNotOver(MANDAG.minusDays(50))).containsExactly(UGE_3);
        assertThat(ugeplaner.sentAndNotOver(MANDAG.plusDays(6))).containsExactly(UGE_3);
        assertThat(ugeplaner.sentAndNotOver(MANDAG.plusDays(7))).isEmpty();
    }

    @Test
    void aMovedMeetingIsMovedInThePlanAndKeepsItsRoom() {
        ugeplaner.add(UGE_3, OLGA, NOW);
        var senere =
                new Tidsrum(UNGE.tid().start().plusDays(1), UNGE.tid().slut().plusDays(1));

        ugeplaner.save(new Moedestand(UGE_3.id(), UNGE.id(), senere, /* aflyst= */ false));

        var moede = ugeplaner
                .find(UGE_3.id())
                .flatMap(plan -> plan.moede(UNGE.id()))
                .orElseThrow();
        assertThat(moede).isEqualTo(UNGE.til(senere, UNGE.lokale()));
    }

    @Test
    void aMeetingThatIsCalledOffWaitsForNothingAndIsAnotherTheNextTime() {
        ugeplaner.add(UGE_3, OLGA, NOW);
        ugeplaner.setCreated(UNGE.id(), OPRETTET);
        ugeplaner.setCreated(BOERN.id(), OPRETTET);
        ugeplaner.save(new Moedestand(UGE_3.id(), UNGE.id(), UNGE.tid(), /* aflyst= */ true));

        ugeplaner.setCancelled(UNGE.id());
        ugeplaner.setCancelled(UNGE.id());

        assertThat(ugeplaner.isDone(UGE_3.id())).isTrue();
        var status = ugeplaner.status(UGE_3.id(), UNGE.id()).orElseThrow();
        assertThat(status.aflyst()).isTrue();
        assertThat(status.omgang()).isEqualTo(1);
        assertThat(status.oprettet()).isEmpty();
    }

    @Test
    void aRoomThatHasSaidNoIsRememberedOnce() {
        ugeplaner.add(UGE_3, OLGA, NOW);

        ugeplaner.addRefused(UNGE.id(), "sal@example.org");
        ugeplaner.addRefused(UNGE.id(), "sal@example.org");

        assertThat(ugeplaner.refused(UNGE.id())).containsExactly("sal@example.org");
        assertThat(ugeplaner.refused(BOERN.id())).isEmpty();
    }

    private static Ugeplan ugeplan(int nr, Moede... moeder) {
        return new Ugeplan(
                new Ugeplan.Id(new UUID(0, nr)),
                MANDAG,
                List.of(moeder).stream()
                        .map(moede -> new Ugeplan.Forslag(moede, 1, 0))
                        .toList());
    }

    private static Moede moede(int nr, Borgergruppe gruppe) {
        return new Moede(
                new Moede.Id(new UUID(0, nr)),
                gruppe,
                1,
                1,
                new Tidsrum(MANDAG.atTime(9, 0), MANDAG.atTime(11, 0)),
                Optional.of(new Lokale("Salen", "salen@example.org", 80)),
                List.of(new Moede.Deltager(OLGA, "Olga", "olga@example.org")));
    }
}
