package dk.albertslund.styring.demo.nedbrud;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Reminders to many while what they depend on breaks. None is lost; one comes twice only when we were killed between Teams'
 * receipt and our noting it, and those are counted. {@code -Dnedbrud.runder} makes it long.
 */
class UdsendelseNedbrudTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static final int RUNDER = Integer.getInteger("nedbrud.runder", 5);
    private static final int MODTAGERE = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private LocalPostgres postgres;
    private Ledning ledning;
    private LocalIssuer issuer;
    private Modpart teams;
    private Botproces bots;
    private final List<Pakke> running = new ArrayList<>();
    private final Set<String> planned = new HashSet<>();

    /** Where we are killed. */
    private enum Punkt {
        EFTER_UDDELING,
        FOER_POST,
        EFTER_POST,
        EFTER_NOTERING,
        UNDER_NEDLUKNING
    }

    @BeforeEach
    void start() throws Exception {
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        ledning = new Ledning(port());
        teams = new Modpart();
        issuer = new LocalIssuer();
        bots = Botproces.in(
                folder,
                postgres,
                issuer,
                Map.of("SPRING_DATASOURCE_URL", url(ledning.port()), "STYRING_UDSENDELSE_PRSEKUND", "50"));
    }

    @AfterEach
    void stop() throws IOException {
        running.forEach(Pakke::close);
        issuer.close();
        teams.close();
        ledning.close();
        postgres.close();
    }

    @Test
    void killedAtAnyPointNoneIsLostAndOnlyTheGapIsSentTwice() {
        var punkter = List.of(Punkt.values());
        var gaps = new EnumMap<Punkt, Integer>(Punkt.class);
        var inTheGap = new ArrayList<String>();
        begin();

        for (var nr = 0; nr < RUNDER; nr++) {
            var punkt = punkter.get(nr % punkter.size());
            killAt(punkt);
            var gap = arrivedButNotNoted();
            inTheGap.addAll(gap);
            gaps.merge(punkt, gap.size(), Integer::sum);
            teams.isWell();
            begin();
            await(() -> runde().settled());
        }

        var twice = planned.stream()
                .mapToLong(tekst -> teams.answersAbout(tekst) - 1)
                .sum();
        System.out.printf(
                "Killed %d times; %d reminders; in the gap %s; sent twice %d; lost %d.%n",
                RUNDER, planned.size(), gaps, twice, lost().size());
        assertThat(lost()).isEmpty();
        assertThat(planned)
                .allSatisfy(tekst -> assertThat(teams.answersAbout(tekst) - 1)
                        .isLessThanOrEqualTo(
                                inTheGap.stream().filter(tekst::equals).count()));
    }

    @Test
    void twoProcessesARollingRestartAndAClockPutBackSendEachOnce() {
        var old = begin();
        var second = begin();
        plan(90);

        await(() -> teams.arrived() > 20);
        runde().sql("update takt set naeste = naeste + interval '1 hour'");
        old.terminate();
        begin();
        await(() -> !old.alive());
        second.terminate();
        await(() -> runde().settled());

        assertThat(planned)
                .allSatisfy(tekst -> assertThat(teams.answersAbout(tekst)).isEqualTo(1));
    }

    @Test
    void postgresqlAwayAndConnectionsCutLoseNone() throws Exception {
        begin();
        plan(MODTAGERE);
        await(() -> teams.arrived() > 5);
        ledning.cut();
        await(() -> runde().settled());
        assertThat(lost()).isEmpty();

        plan(MODTAGERE);
        postgres.close();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        ledning.til(port());
        ledning.cut();
        await(() -> runde().settled());

        var twice = planned.stream()
                .mapToLong(tekst -> teams.answersAbout(tekst) - 1)
                .sum();
        System.out.printf("Connections cut and PostgreSQL restarted: sent twice %d, lost %d.%n", twice, lost().size());
        assertThat(lost()).isEmpty();
        assertThat(twice).as("sent while the database could not note it").isLessThanOrEqualTo(MODTAGERE);
    }

    @Test
    void aReminderThatWasTakenWithoutAnAnswerIsNotSentAgain() {
        begin();
        teams.drops();
        plan(MODTAGERE);
        await(() -> runde().settled());

        assertThat(runde().states().values()).containsOnly("UNCERTAIN");
        assertThat(planned)
                .allSatisfy(tekst -> assertThat(teams.answersAbout(tekst)).isEqualTo(1));
    }

    /** If the whole were not held back, each of them would have knocked on a closed door. */
    @Test
    void aStormOf429IsWaitedOutByAllAndEachArrivesOnce() {
        begin();
        teams.storm(MODTAGERE * 3);
        plan(MODTAGERE * 3);
        await(() -> teams.storm() < MODTAGERE * 3);
        LockSupport.parkNanos(Duration.ofMillis(800).toNanos());
        assertThat(MODTAGERE * 3 - teams.storm())
                .as("turned away in the first second")
                .isLessThan(40);
        teams.isWell();
        await(() -> runde().settled());

        assertThat(planned)
                .allSatisfy(tekst -> assertThat(teams.answersAbout(tekst)).isEqualTo(1));
    }

    private void killAt(Punkt punkt) {
        var bot = running.getLast();
        if (punkt == Punkt.FOER_POST) {
            teams.takesNothing();
        }
        if (punkt == Punkt.EFTER_POST) {
            teams.tellsNothing();
        }
        var before = teams.arrived();
        plan(MODTAGERE);
        switch (punkt) {
            case EFTER_UDDELING, FOER_POST -> await(() -> runde().count("due is not null and attempts > 0") > 0);
            case EFTER_POST -> await(() -> teams.arrived() > before + 3);
            case EFTER_NOTERING -> await(() -> runde().count("state = 'SENT'") > before + 3);
            case UNDER_NEDLUKNING -> {
                await(() -> teams.arrived() > before + 3);
                bot.terminate();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        bot.close();
        running.remove(bot);
    }

    private List<String> arrivedButNotNoted() {
        var states = runde().states();
        return planned.stream()
                .filter(tekst -> teams.answersAbout(tekst) > 0)
                .filter(tekst -> !"SENT".equals(states.get(tekst)))
                .toList();
    }

    private List<String> lost() {
        return planned.stream().filter(tekst -> teams.answersAbout(tekst) == 0).toList();
    }

    private Pakke begin() {
        try {
            var bot = bots.start().started();
            running.add(bot);
            return bot;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plan(int antal) {
        planned.addAll(runde().plan(antal, planned.size(), teams.address()));
    }

    /** Past the wire, which may be cut. */
    private Runde runde() {
        var database = new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password());
        return new Runde(JdbcClient.create(database), Clock.system(COPENHAGEN));
    }

    private int port() {
        var url = postgres.jdbcUrl();
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1, url.lastIndexOf('/')));
    }

    private String url(int port) {
        return postgres.jdbcUrl().replace(":" + port(), ":" + port) + "?connectTimeout=2&socketTimeout=5";
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
