package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import dk.albertslund.styring.udsendelse.Udsendelse.Ugeplanlaegning;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class OutboxDrainTest {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);
    static final OutboxSettings SETTINGS = new OutboxSettings(Duration.ofSeconds(2), LEASE, 8, 25, 3, true);

    final Ur ur = new Ur("2027-01-04T07:00:00Z");
    final Postbud<Svar> teams = new Postbud<>(Svar.class);
    final Postbud<TilPerson> chat = new Postbud<>(TilPerson.class);
    final Postbud<Underretning> besked = new Postbud<>(Underretning.class);
    final Postbud<Ugeplanlaegning> graph = new Postbud<>(Ugeplanlaegning.class);
    final JdbcClient jdbc;
    final OutboxStore outbox;
    final OutboxDrain drain;

    OutboxDrainTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        outbox = Stores.outbox(jdbc);
        drain = drain(List.of(teams, chat, besked, graph), SETTINGS);
    }

    @AfterEach
    void close() throws InterruptedException {
        drain.destroy();
    }

    @Test
    void sendsWhatIsDueOnceAndKeepsWhatTheReceiverCallsIt() {
        outbox.add(svar("s", 1), ur.instant());
        outbox.add(tilPerson("bo"), ur.instant().plus(MINUTE));

        drain.drain();
        drain.drain();

        assertThat(teams.set()).containsExactly("svar/s/1");
        assertThat(chat.set()).isEmpty();
        assertThat(jdbc.sql("select recipient_id from outbox where state = 'SENT'")
                        .query(String.class)
                        .list())
                .containsExactly("1:svar/s/1");
    }

    @Test
    void sendsAKoeInOrderAndDifferentOnesSideBySide() {
        var bothUnderWay = new CountDownLatch(2);
        teams.goer(svar -> meet(bothUnderWay));
        teams.goer(svar -> meet(bothUnderWay));
        outbox.addAll(List.of(svar("s", 1), svar("s", 2), svar("s", 3), svar("t", 1)), ur.instant());

        drain.drain();

        assertThat(teams.set().stream().filter(noegle -> noegle.startsWith("svar/s/")))
                .containsExactly("svar/s/1", "svar/s/2", "svar/s/3");
        assertThat(teams.set()).hasSize(4);
    }

    @Test
    void sendsWhatWasBornClaimedInOrderThoughThePredecessorsAreNotSettledYet() {
        var claimed = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> claimed(svar("s", i)))
                .toList();

        claimed.forEach(entry -> drain.deliver(List.of(entry)));
        drain.drain();

        assertThat(teams.set())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "svar/s/" + i)
                        .toList());
        assertThat(unsettled()).isZero();
    }

    @Test
    void whatWasBornClaimedWaitsForAPredecessorThatIsToBeTriedAgain() {
        teams.svarer(new Udfald.Senere(MINUTE, "429"));
        drain.deliver(List.of(claimed(svar("s", 1))));
        drain.drain();

        drain.deliver(List.of(claimed(svar("s", 2))));
        drain.drain();
        assertThat(teams.set()).containsExactly("svar/s/1");

        ur.frem(MINUTE.plus(LONGEST_BACKOFF));
        drain.drain();
        assertThat(teams.set()).containsExactly("svar/s/1", "svar/s/1", "svar/s/2");
    }

    @Test
    void whatWasBornClaimedWaitsForAPredecessorThatAnotherProcessHas() {
        var elsewhere = claimed(svar("s", 1));

        drain.deliver(List.of(claimed(svar("s", 2))));
        drain.drain();
        assertThat(teams.set()).isEmpty();

        ur.frem(LEASE);
        drain.drain();
        assertThat(teams.set()).containsExactly("svar/s/1", "svar/s/2");
        assertThat(elsewhere.attempts()).isEqualTo(1);
    }

    @Test
    void sendsAgainWhatACrashLeftUnsettled() {
        claimed(svar("s", 1));
        drain.drain();
        assertThat(teams.set()).isEmpty();

        ur.frem(LEASE);
        drain.drain();
        assertThat(teams.set()).containsExactly("svar/s/1");
    }

    @Test
    void whatEndsItsSenderEachTimeIsGivenUpInTheEnd() {
        outbox.add(svar("s", 1), ur.instant());
        for (var i = 0; i < SETTINGS.forsoeg(); i++) {
            outbox.claim(1, 1, ur.instant(), LEASE);
            ur.frem(LEASE);
        }

        drain.drain();

        assertThat(teams.set()).isEmpty();
        assertThat(states()).containsExactly("GIVEN_UP handed out 4 times and never settled");
    }

    @Test
    void whatWaitedTooLongForASlotIsLeftToWhoeverHasItByThen() throws InterruptedException {
        var crowded = drain(
                List.of(teams), new OutboxSettings(Duration.ofSeconds(2), Duration.ofMillis(500), 1, 25, 3, true));
        teams.goer(svar -> {
            for (var end = System.nanoTime() + 300_000_000L; System.nanoTime() < end; ) {
                Thread.onSpinWait();
            }
            return new Udfald.Leveret("slow");
        });

        crowded.deliver(List.of(claimed(svar("s", 1)), claimed(svar("t", 1))));
        crowded.destroy();

        assertThat(teams.set()).hasSize(1);
        assertThat(unsettled()).isEqualTo(1);
    }

    @Test
    void waitsAtLeastAsLongAsTheReceiverAsks() {
        var twice = Duration.ofMinutes(10);
        teams.svarer(new Udfald.Senere(twice, "429"));
        outbox.add(svar("s", 1), ur.instant());
        drain.drain();

        ur.frem(twice.minusMillis(1));
        drain.drain();
        assertThat(teams.set()).hasSize(1);

        ur.frem(LONGEST_BACKOFF);
        drain.drain();
        assertThat(teams.set()).hasSize(2);
    }

    @Test
    void anErrorIsTriedAgainAndGivenUpInTheEnd() {
        for (var i = 0; i < 3; i++) {
            teams.goer(svar -> {
                throw new IllegalStateException("a bug");
            });
        }
        outbox.add(svar("s", 1), ur.instant());

        for (var i = 0; i < 5; i++) {
            drain.drain();
            ur.frem(LONGEST_BACKOFF);
        }

        assertThat(teams.set()).hasSize(3);
        assertThat(states()).containsExactly("GIVEN_UP tried 3 times: java.lang.IllegalStateException: a bug");
    }

    @Test
    void whatCannotArriveIsGivenUpAtOnceAndTheNextGoesOn() {
        teams.svarer(new Udfald.Opgivet("403 blocked"));
        outbox.addAll(List.of(svar("s", 1), svar("s", 2)), ur.instant());

        drain.drain();

        assertThat(states()).containsExactly("GIVEN_UP 403 blocked", "SENT ");
    }

    @Test
    void whenAConversationIsClosedNothingMoreIsSentThere() {
        var closed = new Udfald.Lukket("a:anna", "403 ConversationBlockedByUser");
        chat.altid(til -> til.til().equals(new Medarbejder.Id("anna")) ? closed : new Udfald.Leveret("1"));
        jdbc.sql("""
                        insert into samtale (id, service_url, bot, person, tilstand)
                        values ('a:anna', 'https://teams/', '28:bot', 'anna', '{}')
                        """).update();
        outbox.addAll(List.of(tilPerson("anna"), tilPerson("anna", "2"), tilPerson("bo")), ur.instant());

        drain.drain();

        assertThat(chat.set()).containsExactlyInAnyOrder("fase/1/anna", "fase/1/bo");
        assertThat(states())
                .containsExactly(
                        "GIVEN_UP 403 ConversationBlockedByUser", "GIVEN_UP 403 ConversationBlockedByUser", "SENT ");
    }

    @Test
    void whatIsNoLongerNeededIsLaidAside() {
        chat.svarer(new Udfald.Bortfaldet("KLAR"));
        outbox.add(tilPerson("anna"), ur.instant());

        drain.drain();

        assertThat(states()).containsExactly("LAPSED KLAR");
    }

    /** The one who was turned away first waits as long as Teams asks; the others are not even tried. */
    @Test
    void aReceiverThatIsFloodedIsLeftInPeaceByAllAndAnswersStillGoOut() throws InterruptedException {
        var other = drain(List.of(teams, chat), SETTINGS);
        chat.svarer(new Udfald.Droslet(MINUTE, "429"));
        outbox.add(tilPerson("anna"), ur.instant());
        drain.drain();
        outbox.addAll(List.of(tilPerson("bo"), svar("s", 1)), ur.instant());

        drain.drain();
        other.drain();
        other.destroy();

        assertThat(chat.set()).containsExactly("fase/1/anna");
        assertThat(teams.set()).containsExactly("svar/s/1");
        jdbc.sql("update takt set pause = '-infinity'").update();
        var later = drain(List.of(teams, chat), SETTINGS);
        later.drain();
        later.destroy();
        assertThat(chat.set()).containsExactly("fase/1/anna", "fase/1/bo");
    }

    @Test
    void anUncertainAnswerIsRepeatedOnceAfterAMinute() {
        teams.svarer(new Udfald.Uvis("502"));
        teams.svarer(new Udfald.Uvis("504"));
        outbox.add(svar("s", 1), ur.instant());
        drain.drain();

        ur.frem(MINUTE.minusMillis(1));
        drain.drain();
        assertThat(teams.set()).hasSize(1);

        ur.frem(Duration.ofMillis(1));
        drain.drain();
        ur.frem(Duration.ofDays(1));
        drain.drain();
        assertThat(teams.set()).hasSize(2);
        assertThat(states()).containsExactly("UNCERTAIN 504");
    }

    @Test
    void anUncertainReminderIsNotRepeated() {
        chat.svarer(new Udfald.Uvis("502"));
        outbox.add(tilPerson("anna"), ur.instant());
        drain.drain();

        ur.frem(Duration.ofDays(1));
        drain.drain();

        assertThat(chat.set()).hasSize(1);
        assertThat(states()).containsExactly("UNCERTAIN 502");
    }

    @Test
    void whatMustArriveIsRepeatedOnceAndSaysSo() {
        var til = new Underretning(new Medarbejder.Id("anna"), "vis/1", new Visning.Hjaelp(Optional.empty()));
        besked.svarer(new Udfald.Uvis("502"));
        outbox.add(til, ur.instant());
        drain.drain();

        ur.frem(MINUTE);
        drain.drain();

        assertThat(besked.leveret()).containsExactly(til, til.gensendt());
        assertThat(states()).containsExactly("SENT 502");
    }

    @Test
    void whatGraphRecognisesIsSimplyDoneAgain() {
        graph.svarer(new Udfald.Uvis("timed out"));
        outbox.add(
                new Ugeplanlaegning(
                        new Ugeplan.Id(new UUID(0, 1)), LocalDate.parse("2027-01-18"), new Medarbejder.Id("olga")),
                ur.instant());
        drain.drain();

        ur.frem(LONGEST_BACKOFF);
        drain.drain();

        assertThat(graph.set()).hasSize(2);
        assertThat(states()).containsExactly("SENT timed out");
    }

    @Test
    void peopleAreWrittenToAtAnEvenPace() {
        outbox.addAll(List.of(tilPerson("anna"), tilPerson("bo"), tilPerson("cai")), ur.instant());
        var begun = System.nanoTime();

        drain.drain();

        assertThat(chat.set()).hasSize(3);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }

    @Test
    void noMoreAreHandedOutThanCanBeSentBeforeTheLeaseRunsOut() {
        assertThat(SETTINGS.atOnce()).isEqualTo(200);
        assertThat(new OutboxSettings(LEASE, Duration.ofSeconds(4), 8, 25, 3, true).atOnce())
                .isEqualTo(25);
        assertThat(new OutboxSettings(LEASE, Duration.ofMillis(1), 8, 25, 3, true).atOnce())
                .isEqualTo(1);
    }

    @Test
    void settlesWhatIsUnderWayBeforeItCloses() throws InterruptedException {
        drain.deliver(List.of(claimed(svar("s", 1)), claimed(svar("t", 1))));

        drain.destroy();

        assertThat(states()).containsExactly("SENT ", "SENT ");
    }

    private OutboxDrain drain(List<Levering<?>> leveringer, OutboxSettings settings) {
        return new OutboxDrain(outbox, Stores.samtale(jdbc), Stores.takt(jdbc), leveringer, settings, ur);
    }

    private static Udfald meet(CountDownLatch others) {
        others.countDown();
        try {
            others.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Udfald.Leveret("met");
    }

    private Entry claimed(Udsendelse udsendelse) {
        return outbox.addClaimed(udsendelse, ur.instant(), LEASE).orElseThrow();
    }

    private List<String> states() {
        return jdbc.sql("select state || ' ' || reason from outbox where due is null order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private int unsettled() {
        return jdbc.sql("select count(*) from outbox where due is not null")
                .query(Integer.class)
                .single();
    }

    private static Svar svar(String samtale, int nr) {
        var sted = new Samtalested(samtale, "https://teams/emea/", "28:bot", Optional.empty());
        return new Svar(sted, String.valueOf(nr), Optional.empty(), new Visning.Hjaelp(Optional.empty()), Sprog.DANSK);
    }

    private static TilPerson tilPerson(String person) {
        return tilPerson(person, "1");
    }

    private static TilPerson tilPerson(String person, String nr) {
        return new TilPerson(
                new Medarbejder.Id(person), "fase/%s/%s".formatted(nr, person), new Visning.Hjaelp(Optional.empty()));
    }
}
