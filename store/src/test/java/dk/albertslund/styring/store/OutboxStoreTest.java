package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.OutboxStore.Sent;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(Database.class)
class OutboxStoreTest {

    static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(1);
    static final Instant LATER = NOON.plus(LEASE);
    static final Samtalested HOS_ANNA =
            new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(new Medarbejder.Id("anna")));
    static final Udsendelse TIL_ANNA = til("anna", "1");
    static final Udsendelse MERE_TIL_ANNA = til("anna", "2");
    static final Udsendelse TIL_BO = til("bo", "1");

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final OutboxStore outbox;

    OutboxStoreTest(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        outbox = new OutboxStore(jdbc);
    }

    @Test
    void keepsOneEntryPerKey() {
        assertThat(outbox.add(TIL_ANNA, NOON)).isTrue();
        assertThat(outbox.add(TIL_ANNA, NOON)).isFalse();
        assertThat(outbox.addClaimed(TIL_ANNA, NOON, LEASE)).isEmpty();
        assertThat(outbox.addAll(List.of(TIL_ANNA, TIL_BO), NOON)).isEqualTo(1);
        assertThat(claimed(NOON)).containsExactly(TIL_ANNA, TIL_BO);
    }

    @Test
    void handsNothingOutBeforeItIsDue() {
        outbox.add(TIL_ANNA, NOON);

        assertThat(claimed(NOON.minusMillis(1))).isEmpty();
        assertThat(claimed(NOON)).containsExactly(TIL_ANNA);
    }

    @Test
    void anAnswerGoesBeforeAThousandReminders() {
        outbox.addAll(List.of(TIL_ANNA, TIL_BO), NOON.minusSeconds(60));
        var svar =
                new Udsendelse.Svar(HOS_ANNA, "1", Optional.empty(), new Visning.Hjaelp(Optional.empty()), Sprog.DANSK);
        outbox.add(svar, NOON);

        assertThat(outbox.claim(1, 0, NOON, LEASE))
                .extracting(Entry::udsendelse)
                .containsExactly(svar);
    }

    @Test
    void handsAnEntryOutAgainWhenItsSenderDied() {
        outbox.add(TIL_ANNA, NOON);

        assertThat(claim(NOON).getFirst().attempts()).isEqualTo(1);
        assertThat(claim(LATER.minusMillis(1))).isEmpty();
        assertThat(claim(LATER).getFirst().attempts()).isEqualTo(2);
    }

    @Test
    void whatIsBornClaimedComesDueWhenItsSenderDied() {
        var entry = outbox.addClaimed(TIL_ANNA, NOON, LEASE).orElseThrow();

        assertThat(entry).isEqualTo(new Entry(entry.id(), TIL_ANNA, 1, 0));
        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(LATER)).containsExactly(new Entry(entry.id(), TIL_ANNA, 2, 0));
    }

    @Test
    void whatIsBornClaimedKnowsWhoIsAheadOfIt() {
        var first = outbox.addClaimed(TIL_ANNA, NOON, LEASE).orElseThrow();
        var second = outbox.addClaimed(MERE_TIL_ANNA, NOON, LEASE).orElseThrow();
        sent(first);
        var third = outbox.addClaimed(TIL_BO, NOON, LEASE).orElseThrow();

        assertThat(second.foran()).isEqualTo(first.id());
        assertThat(third.foran()).isZero();
    }

    @Test
    void forgetsWhatHasBeenSent() {
        outbox.add(TIL_ANNA, NOON);
        sent(claim(NOON).getFirst());

        assertThat(claim(LATER)).isEmpty();
        assertThat(outbox.add(TIL_ANNA, NOON)).isFalse();
    }

    @Test
    void marksManyAtOnce() {
        outbox.addAll(List.of(TIL_ANNA, TIL_BO), NOON);
        var sent = claim(NOON).stream()
                .map(entry -> new Sent(entry, "id-" + entry.id()))
                .toList();

        assertThat(outbox.markSent(sent, NOON)).isEqualTo(2);
        assertThat(outbox.markSent(sent, NOON)).isZero();
    }

    @Test
    void aSenderThatOversleptCannotSettleItsSuccessorsEntry() {
        outbox.add(TIL_ANNA, NOON);
        var asleep = claim(NOON).getFirst();
        var successor = claim(LATER).getFirst();

        assertThat(sent(asleep)).isZero();
        outbox.retry(asleep, NOON, "late");
        outbox.giveUp(asleep, "late", LATER);
        outbox.uncertain(asleep, Optional.empty(), "late", LATER);
        outbox.release(asleep, NOON);

        assertThat(claim(LATER)).isEmpty();
        assertThat(sent(successor)).isEqualTo(1);
    }

    @Test
    void aKoeIsHandedOutInOrderAndOneAtATime() {
        outbox.addAll(List.of(TIL_ANNA, MERE_TIL_ANNA, TIL_BO), NOON);

        var first = claim(NOON);
        assertThat(first).extracting(Entry::udsendelse).containsExactly(TIL_ANNA, TIL_BO);
        assertThat(claim(NOON)).isEmpty();

        sent(first.getFirst());
        assertThat(claimed(NOON)).containsExactly(MERE_TIL_ANNA);
    }

    @Test
    void aKoeWaitsForTheOneThatIsToBeTriedAgain() {
        outbox.addAll(List.of(TIL_ANNA, MERE_TIL_ANNA), NOON);
        var first = claim(NOON).getFirst();

        outbox.retry(first, LATER, "429");

        assertThat(claim(LATER.minusMillis(1))).isEmpty();
        assertThat(claimed(LATER)).containsExactly(TIL_ANNA);
    }

    @Test
    void aKoeGoesOnWhenOneIsGivenUp() {
        outbox.addAll(List.of(TIL_ANNA, MERE_TIL_ANNA), NOON);
        var first = claim(NOON).getFirst();

        outbox.giveUp(first, "403", NOON);

        assertThat(claimed(LATER)).containsExactly(MERE_TIL_ANNA);
        assertThat(state(first)).isEqualTo("GIVEN_UP 403");
    }

    @Test
    void aKoeGoesOnWhileOneIsUncertainAndThatOneIsRepeatedOnce() {
        outbox.addAll(List.of(TIL_ANNA, MERE_TIL_ANNA), NOON);

        outbox.uncertain(claim(NOON).getFirst(), Optional.of(LATER), "502", NOON);
        assertThat(claimed(NOON)).containsExactly(MERE_TIL_ANNA);

        var repeated = claim(LATER).getFirst();
        assertThat(repeated.udsendelse()).isEqualTo(TIL_ANNA.gensendt());
        outbox.uncertain(repeated, Optional.of(LATER), "502", LATER);
        assertThat(state(repeated)).isEqualTo("UNCERTAIN 502");
        assertThat(claimed(LATER.plus(LEASE))).containsExactly(MERE_TIL_ANNA);
    }

    @Test
    void anUncertainOneThatArrivesTheSecondTimeIsSent() {
        outbox.add(TIL_ANNA, NOON);
        outbox.uncertain(claim(NOON).getFirst(), Optional.of(LATER), "502", NOON);

        assertThat(sent(claim(LATER).getFirst())).isEqualTo(1);
    }

    @Test
    void anUncertainOneThatMustNotBeRepeatedStaysUncertain() {
        outbox.add(TIL_ANNA, NOON);
        var entry = claim(NOON).getFirst();

        outbox.uncertain(entry, Optional.empty(), "502", NOON);

        assertThat(claim(LATER)).isEmpty();
        assertThat(state(entry)).isEqualTo("UNCERTAIN 502");
    }

    @Test
    void whatWasNeverTriedIsHandedOutAgainAtOnceAndCountsAsUntried() {
        var entry = outbox.addClaimed(TIL_ANNA, NOON, LEASE).orElseThrow();

        outbox.release(entry, NOON);

        assertThat(claim(NOON)).containsExactly(entry);
    }

    @Test
    void whatIsRepeatedSaysSo() {
        var svar =
                new Udsendelse.Svar(HOS_ANNA, "1", Optional.empty(), new Visning.Hjaelp(Optional.empty()), Sprog.DANSK);
        outbox.add(svar, NOON);
        outbox.uncertain(claim(NOON).getFirst(), Optional.of(LATER), "502", NOON);

        assertThat(claimed(LATER)).containsExactly(svar.gensendt());
    }

    @Test
    void whatIsPastItsWindowIsNeverHandedOutAndTheRestIs() {
        outbox.addAll(List.of(TIL_ANNA, TIL_BO), NOON);
        jdbc.sql("update outbox set udloeber = :at where koe = 'person/anna'")
                .param("at", Times.utc(LATER))
                .update();

        assertThat(claimed(LATER)).containsExactly(TIL_BO);
        assertThat(jdbc.sql("select reason from outbox where state = 'LAPSED'")
                        .query(String.class)
                        .list())
                .containsExactly("past its window");
    }

    @Test
    void aThousandThatArePastTheirWindowAreNotTakenForAnEmptyOutbox() {
        outbox.addAll(IntStream.range(0, 50).mapToObj(i -> til("p" + i, "" + i)).toList(), NOON);
        jdbc.sql("update outbox set udloeber = due").update();
        outbox.add(TIL_ANNA, LATER);

        assertThat(outbox.claim(10, 10, LATER, LEASE)).hasSize(1);
    }

    @Test
    void takesBackWhatNobodyHasBegunToSendAndSaysForWhomItIsTooLate() {
        outbox.addAll(List.of(flytning("1", "anna"), flytning("1", "bo"), flytning("12", "eva")), NOON);
        var begyndt = outbox.claim(1, 1, NOON, LEASE).getFirst().udsendelse().noegle();

        assertThat(outbox.withdraw("flyt/1")).containsExactly(begyndt);

        assertThat(claim(LATER.plus(LEASE)))
                .extracting(entry -> entry.udsendelse().noegle())
                .contains("flyt/12/eva")
                .doesNotContain("flyt/1/bo");
    }

    private static TilPerson flytning(String id, String hvem) {
        return new TilPerson(
                new Medarbejder.Id(hvem), "flyt/%s/%s".formatted(id, hvem), new Visning.Hjaelp(Optional.empty()));
    }

    @Test
    void whatIsAddedInATransactionThatFailsIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            outbox.add(TIL_ANNA, NOON);
            status.setRollbackOnly();
        });

        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void manyWhoClaimAtOnceNeverGetTheSameEntry() throws Exception {
        var alle = IntStream.range(0, 400)
                .mapToObj(i -> til("p" + i % 100, "" + i))
                .toList();
        outbox.addAll(alle, NOON);

        var sent = new ArrayList<Udsendelse>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(
                    Collections.<Callable<List<Udsendelse>>>nCopies(8, this::claimUntilNothingIsLeft))) {
                sent.addAll(future.get());
            }
        }
        sent.addAll(claimUntilNothingIsLeft());

        assertThat(sent).containsExactlyInAnyOrderElementsOf(alle);
    }

    private List<Udsendelse> claimUntilNothingIsLeft() {
        var sent = new ArrayList<Udsendelse>();
        for (var entries = outbox.claim(7, 7, NOON, LEASE);
                !entries.isEmpty();
                entries = outbox.claim(7, 7, NOON, LEASE)) {
            entries.forEach(entry -> sent.add(entry.udsendelse()));
            outbox.markSent(entries.stream().map(entry -> new Sent(entry, "")).toList(), NOON);
        }
        return sent;
    }

    private List<Entry> claim(Instant now) {
        return outbox.claim(10, 10, now, LEASE);
    }

    private List<Udsendelse> claimed(Instant now) {
        return claim(now).stream().map(Entry::udsendelse).toList();
    }

    private int sent(Entry entry) {
        return outbox.markSent(List.of(new Sent(entry, "1:a")), NOON);
    }

    private String state(Entry entry) {
        return jdbc.sql("select state || ' ' || reason from outbox where id = :id and due is null")
                .param("id", entry.id())
                .query(String.class)
                .single();
    }

    private static Udsendelse til(String person, String noegle) {
        return new TilPerson(
                new Medarbejder.Id(person), "fase/" + noegle + "/" + person, new Visning.Hjaelp(Optional.empty()));
    }
}
