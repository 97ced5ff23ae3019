package dk.albertslund.styring.demo.nedbrud;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import dk.albertslund.styring.demo.udsteder.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NedbrudTest {

    private static final int ROUNDS = Integer.getInteger("nedbrud.runder", 50);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private LocalPostgres postgres;
    private Modpart teams;
    private Database database;
    private Afsender afsender;
    private LocalIssuer issuer;
    private Botproces bots;
    private Pakke bot;
    private final List<Tryk> trykket = new ArrayList<>();

    /** How far a message had come when we died. */
    private enum Naaet {
        NOT_KEPT,
        KEPT,
        ANSWERED_BUT_NOT_NOTED,
        SETTLED
    }

    @BeforeEach
    void start() throws Exception {
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        database = new Database(postgres);
        teams = new Modpart();
        issuer = new LocalIssuer();
        afsender = new Afsender(Token.valid(Kontraktmiljoe.APP, teams.address()).serialized());
        bots = Botproces.in(folder, postgres, issuer);
        bot = bots.start();
    }

    @AfterEach
    void stop() {
        bot.close();
        issuer.close();
        teams.close();
        postgres.close();
    }

    @Test
    void aMessageHasItsEffectOnceAndIsAnsweredThoughWeAreKilledAtAnyPointOfATurn() throws IOException {
        var reached = new EnumMap<Naaet, Integer>(Naaet.class);
        untilTaken(nextPresses());
        var turn = lengthOfATurn();

        for (var round = 0; round < ROUNDS; round++) {
            var presses = nextPresses();
            var underWay = presses.stream().map(this::send).toList();
            LockSupport.parkNanos(turn * round * 3 / (ROUNDS * 2L));
            bot.close();
            presses.forEach(tryk -> reached.merge(reached(tryk), 1, Integer::sum));
            bot = bots.start();
            untilTaken(unanswered(presses, underWay));
        }
        await(() -> trykket.stream().allMatch(database::settled));

        report(reached);
        assertThat(database.titler())
                .containsExactlyElementsOf(trykket.stream().map(Tryk::titel).toList());
        assertThat(database.count("aendring")).isEqualTo(trykket.size());
        assertThat(database.count("inbox")).isEqualTo(trykket.size());
        assertThat(trykket).allSatisfy(tryk -> {
            assertThat(teams.answersAbout(tryk.titel())).isPositive();
            assertThat(teams.answersAbout(tryk.titel())).isLessThanOrEqualTo(database.attempts(tryk));
        });
    }

    @Test
    void whatIsKeptAndNotSentIsSentByTheNextProcess() {
        var tryk = nextPress();
        teams.takesNothing();
        assertThat(send(tryk).join()).isTrue();

        bot.close();
        teams.isWell();
        assertThat(teams.answersAbout(tryk.titel())).isZero();
        assertThat(database.titler()).containsOnlyOnce(tryk.titel());

        bot = bots.start();
        await(() -> database.settled(tryk));
        assertThat(teams.answersAbout(tryk.titel())).isEqualTo(1);
        assertThat(database.titler()).containsOnlyOnce(tryk.titel());
    }

    /** The one gap there is: Teams has no key to know a repeated message by. */
    @Test
    void whatArrivedWithoutOurKnowingItIsSentAgainAndHasItsEffectOnce() {
        var tryk = nextPress();
        teams.tellsNothing();
        assertThat(send(tryk).join()).isTrue();
        await(() -> teams.answersAbout(tryk.titel()) == 1);

        bot.close();
        teams.isWell();
        assertThat(database.settled(tryk)).isFalse();

        bot = bots.start();
        await(() -> database.settled(tryk));
        assertThat(teams.answersAbout(tryk.titel())).isEqualTo(2);
        assertThat(database.titler()).containsOnlyOnce(tryk.titel());
    }

    private Tryk nextPress() {
        untilTaken(nextPresses());
        await(() -> trykket.stream().allMatch(database::settled));
        return Tryk.nummer(trykket.size());
    }

    private List<Tryk> nextPresses() {
        var presses = IntStream.range(trykket.size(), trykket.size() + Tryk.PERSONER)
                .mapToObj(Tryk::nummer)
                .toList();
        trykket.addAll(presses);
        return presses;
    }

    private CompletableFuture<Boolean> send(Tryk tryk) {
        var port = bot.port();
        var body = tryk.aktivitet(teams.address());
        var taken = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> {
            try {
                taken.complete(afsender.lever(port, body));
            } catch (RuntimeException e) {
                taken.completeExceptionally(e);
            }
        });
        return taken;
    }

    private static List<Tryk> unanswered(List<Tryk> presses, List<CompletableFuture<Boolean>> underWay) {
        return IntStream.range(0, presses.size())
                .filter(i -> !underWay.get(i)
                        .orTimeout(PATIENCE.toSeconds(), SECONDS)
                        .join())
                .mapToObj(presses::get)
                .toList();
    }

    private void untilTaken(Collection<Tryk> presses) {
        presses.forEach(tryk -> await(() -> send(tryk).join()));
    }

    /** From the first message to the last answer noted as sent, once the process is warm. */
    private long lengthOfATurn() {
        var begun = System.nanoTime();
        var presses = nextPresses();
        presses.stream().map(this::send).toList().forEach(CompletableFuture::join);
        await(() -> presses.stream().allMatch(database::settled));
        return System.nanoTime() - begun;
    }

    private Naaet reached(Tryk tryk) {
        if (!database.taken(tryk)) {
            return Naaet.NOT_KEPT;
        }
        if (teams.answersAbout(tryk.titel()) == 0) {
            return Naaet.KEPT;
        }
        return database.settled(tryk) ? Naaet.SETTLED : Naaet.ANSWERED_BUT_NOT_NOTED;
    }

    private void report(Map<Naaet, Integer> reached) {
        var twice = trykket.stream()
                .filter(tryk -> teams.answersAbout(tryk.titel()) > 1)
                .count();
        System.out.printf(
                "Killed %d times; messages had come to %s; %d of %d were answered twice.%n",
                ROUNDS, reached, twice, trykket.size());
    }

    private void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            assertThat(bot.alive()).as("the bot runs").isTrue();
            LockSupport.parkNanos(20_000_000);
        }
    }
}
