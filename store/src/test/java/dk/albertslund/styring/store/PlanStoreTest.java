package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.PlanStore.Modtagere;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Forfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Dagsbesked;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class PlanStoreTest {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    static final Instant AT_8 = Instant.parse("2027-08-02T06:00:00Z");
    static final LocalDate MONDAY = LocalDate.parse("2027-08-02");
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id LIS = new Medarbejder.Id("lis");
    static final Paamindelse STATUS = new Paamindelse(
            2027, Fase.Navn.STATUS, LocalDate.parse("2027-08-01"), LocalDate.parse("2027-08-31"), MONDAY);

    final JdbcClient jdbc;
    final PlanStore plan;
    final OutboxStore outbox;
    final ForfaldStore forfald;
    final VaneStore vaner;
    final ArbejdstidStore arbejdstider;
    final FravaerStore fravaer;
    final PaamindelseStore egne;

    PlanStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        plan = new PlanStore(jdbc);
        outbox = new OutboxStore(jdbc);
        forfald = new ForfaldStore(jdbc);
        vaner = new VaneStore(jdbc);
        arbejdstider = new ArbejdstidStore(jdbc);
        fravaer = new FravaerStore(jdbc);
        egne = new PaamindelseStore(jdbc);
    }

    @BeforeEach
    void lisAndPerLeadAndBoHasLeft() {
        Stream.of(
                        "anna,lis,true,Dagplejen",
                        "lis,,true,Dagplejen",
                        "kim,per,true,Byg",
                        "per,,true,Byg",
                        "bo,anna,false,")
                .map(person -> person.split(",", -1))
                .forEach(person -> jdbc.sql("""
                                insert into medarbejder (id, navn, fornavn, mail, titel, leder, aktiv, enhed)
                                values (:id, :id, :id, '', '', nullif(:leder, ''), :aktiv, :enhed)
                                """)
                        .param("id", person[0])
                        .param("leder", person[1])
                        .param("aktiv", Boolean.valueOf(person[2]))
                        .param("enhed", person[3])
                        .update());
    }

    @Test
    void everyLeaderIsToBeRemindedOnceHoweverOftenItIsPlanned() {
        assertThat(plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), false)).isEqualTo(2);
        assertThat(plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), false)).isZero();

        assertThat(waiting("lis", "per", "anna")).containsExactly(STATUS.noegle() + "/lis", STATUS.noegle() + "/per");
    }

    @Test
    void whoHasSaidItIsDoneIsNotReminded() {
        jdbc.sql("insert into aarshjul (aar) values (2027)").update();
        jdbc.sql(
                        "insert into fase (aar, navn, fra, til, varsler) values (2027, 'STATUS', '2027-08-01', '2027-08-31', '{29}')")
                .update();
        jdbc.sql(
                        "insert into fasesvar (aar, fase, medarbejder, svar, svaret) values (2027, 'STATUS', 'lis', 'KLAR', now())")
                .update();

        plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), false);

        assertThat(waiting("lis", "per")).containsExactly(STATUS.noegle() + "/per");
    }

    @Test
    void someEnhederMayHaveTheirOwnDay() {
        plan.fase(STATUS, new Modtagere(Kreds.LEDERE, Optional.of("Byg"), Set.of()), false);
        assertThat(waiting("lis", "per")).containsExactly(STATUS.noegle() + "/per");

        plan.fase(STATUS, new Modtagere(Kreds.LEDERE, Optional.empty(), Set.of("Byg")), false);
        assertThat(waiting("lis")).containsExactly(STATUS.noegle() + "/lis");
    }

    @Test
    void whatFallsDueTheSameDayIsOneMessage() {
        plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), false);
        remind(LIS, 1, MONDAY);
        remind(LIS, 2, MONDAY.minusDays(1));
        remind(ANNA, 3, MONDAY);

        assertThat(messages(MONDAY, AT_8)).isEqualTo(3);
        assertThat(messages(MONDAY, AT_8)).as("again").isZero();

        assertThat(sent(AT_8))
                .containsExactly(
                        new Dagsbesked(ANNA, MONDAY),
                        new Dagsbesked(LIS, MONDAY),
                        new Dagsbesked(new Medarbejder.Id("per"), MONDAY));
        assertThat(forfald.tell(LIS, MONDAY)).hasSize(3);
        assertThat(forfald.tell(LIS, MONDAY)).as("sent again").hasSize(3);
        assertThat(forfald.tell(LIS, WEDNESDAY)).as("said").isEmpty();
    }

    @Test
    void twoWarningsOfTheSameThingAreOneLineAndTheLatestIsSaid() {
        var foerste = new Paamindelse(2027, STATUS.fase(), STATUS.fra(), STATUS.frist(), MONDAY.minusDays(7));
        plan.fase(foerste, Modtagere.alle(Kreds.LEDERE), false);
        plan.fase(STATUS, Modtagere.alle(Kreds.LEDERE), false);

        assertThat(forfald.tell(LIS, MONDAY)).extracting(Forfald::om).containsExactly(new Anledning.Fasefrist(STATUS));
        assertThat(waiting("lis")).isEmpty();
    }

    @Test
    void whoeverIsAwayHearsItWhenSheIsBack() {
        remind(ANNA, 1, MONDAY);
        fravaer.save(new Fravaer(
                ANNA, Fravaer.Kilde.AUTOSVAR, AT_8.minusSeconds(60), Optional.of(AT_8.plus(Duration.ofHours(20)))));

        assertThat(messages(MONDAY, AT_8)).isZero();
        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
    }

    @Test
    void nothingIsSaidOnAFreeDayAndAllOfItTheNext() {
        vaner.save(ANNA, with(Set.of(DayOfWeek.MONDAY), Optional.empty(), false));
        remind(ANNA, 1, MONDAY);
        remind(ANNA, 2, WEDNESDAY);

        assertThat(messages(MONDAY, AT_8)).isZero();
        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
        assertThat(forfald.tell(ANNA, WEDNESDAY)).hasSize(2);
    }

    @Test
    void whoeverHasChosenNothingIsWrittenToWhenSheWorks() {
        arbejdstider.save(List.of(new Arbejdstid(
                ANNA, LocalTime.of(10, 30), LocalTime.of(18, 0), Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY))));
        remind(ANNA, 1, MONDAY);

        assertThat(messages(MONDAY, AT_8)).as("not a day she works").isZero();
        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
        assertThat(sent(AT_8.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(149))))
                .isEmpty();
        assertThat(sent(AT_8.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(150))))
                .hasSize(1);
    }

    @Test
    void whatSheHasChosenGoesBeforeWhenSheWorks() {
        arbejdstider.save(
                List.of(new Arbejdstid(ANNA, LocalTime.of(10, 30), LocalTime.of(18, 0), Set.of(DayOfWeek.TUESDAY))));
        vaner.save(ANNA, with(Set.of(), Optional.empty(), false));
        remind(ANNA, 1, MONDAY);

        assertThat(messages(MONDAY, AT_8)).isEqualTo(1);
        assertThat(sent(AT_8)).hasSize(1);
    }

    @Test
    void aWeeksOverviewComesWhenSheBeginsWhereItsHourIsAfterSheHasLeft() {
        arbejdstider.save(
                List.of(new Arbejdstid(LIS, LocalTime.of(6, 0), LocalTime.of(8, 30), Set.of(DayOfWeek.TUESDAY))));
        var tirsdag = new Paamindelse(2027, STATUS.fase(), STATUS.fra(), STATUS.frist(), TUESDAY);
        plan.ugebrev(tirsdag, Modtagere.alle(Kreds.LEDERE));

        messages(TUESDAY, AT_8.plus(Duration.ofHours(20)));

        assertThat(sent(AT_8.plus(Duration.ofHours(22)))).containsExactly(new Dagsbesked(LIS, TUESDAY));
    }

    @Test
    void aPauseHasAnEndAndOnlyADutyIsSaidInIt() {
        vaner.save(LIS, with(Set.of(), Optional.of(WEDNESDAY), false));
        remind(LIS, 1, MONDAY);

        assertThat(messages(MONDAY, AT_8)).isZero();
        plan.fase(STATUS, new Modtagere(Kreds.LEDERE, Optional.of("Dagplejen"), Set.of()), true);
        assertThat(messages(MONDAY, AT_8)).isEqualTo(1);

        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
    }

    @Test
    void inTheSummerHolidayOnlyThoseWhoWantToHearIt() {
        vaner.save(LIS, with(Set.of(), Optional.empty(), true));
        remind(LIS, 1, MONDAY);
        remind(ANNA, 2, MONDAY);

        plan.beskeder(MONDAY, true, Vaner.ALMINDELIGE, AT_8, COPENHAGEN);

        assertThat(sent(AT_8)).containsExactly(new Dagsbesked(LIS, MONDAY));
    }

    /** 28 March and 31 October are the two nights of 2027 that the clocks change in. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26, 2027-03-26T08:00:00Z, 2027-03-26T15:00:00Z",
        "2027-03-29, 2027-03-29T07:00:00Z, 2027-03-29T14:00:00Z",
        "2027-10-29, 2027-10-29T07:00:00Z, 2027-10-29T14:00:00Z",
        "2027-11-01, 2027-11-01T08:00:00Z, 2027-11-01T15:00:00Z"
    })
    void sheIsWrittenToInHerOwnHoursWhicheverTheTimeOfYear(LocalDate dag, Instant fra, Instant til) {
        var fra9til16 = new Vaner(
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                LocalTime.of(9, 0));
        vaner.save(ANNA, fra9til16);
        remind(ANNA, 1, dag);

        messages(dag, fra.minus(Duration.ofHours(2)));

        assertThat(sent(fra.minusSeconds(1))).isEmpty();
        assertThat(jdbc.sql("select due = :fra and udloeber = :til from outbox")
                        .param("fra", Times.utc(fra))
                        .param("til", Times.utc(til))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(sent(fra)).hasSize(1);
    }

    @Test
    void whatWasNotReachedBeforeTheDayWasOverIsDueTheNextDay() {
        remind(ANNA, 1, MONDAY);
        messages(MONDAY, AT_8);
        assertThat(sent(AT_8)).hasSize(1);
        forfald.tell(ANNA, MONDAY);
        assertThat(sent(AT_8.plus(Duration.ofHours(9)))).as("after four").isEmpty();

        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
        assertThat(forfald.tell(ANNA, WEDNESDAY)).hasSize(1);
    }

    @Test
    void aDayThatIsOverIsNotMadeUpForByAMessageButByTheNext() {
        remind(ANNA, 1, MONDAY);

        assertThat(messages(MONDAY, AT_8.plus(Duration.ofHours(9)))).isZero();
        assertThat(waiting("anna")).hasSize(1);
    }

    @Test
    void whatIsPutOffIsDueTheDayThatWasChosen() {
        remind(ANNA, 1, MONDAY);
        var sagt = forfald.tell(ANNA, MONDAY).getFirst().stand();

        forfald.save(LIS, sagt.udsaet(WEDNESDAY, ""));
        assertThat(forfald.told(ANNA, MONDAY)).as("not hers to put off").hasSize(1);
        forfald.save(ANNA, sagt.udsaet(WEDNESDAY, "Vi venter på tallene"));

        assertThat(messages(MONDAY, AT_8)).isZero();
        assertThat(messages(WEDNESDAY, AT_8.plus(Duration.ofDays(2)))).isEqualTo(1);
        assertThat(forfald.tell(ANNA, WEDNESDAY))
                .extracting(et -> et.stand().gange(), et -> et.stand().grund())
                .containsExactly(tuple(1, "Vi venter på tallene"));
    }

    @Test
    void theOverviewOfTheWeekIsForThoseWhoHaveItThatDayAndComesAtItsTime() {
        vaner.save(new Medarbejder.Id("per"), with(Set.of(), Optional.empty(), false));

        assertThat(plan.ugebrev(STATUS, Modtagere.alle(Kreds.LEDERE)))
                .as("Monday")
                .isZero();
        var tirsdag = new Paamindelse(2027, STATUS.fase(), STATUS.fra(), STATUS.frist(), TUESDAY);
        assertThat(plan.ugebrev(tirsdag, Modtagere.alle(Kreds.LEDERE)))
                .as("lis has chosen nothing, per none")
                .isEqualTo(1);
        messages(TUESDAY, AT_8.plus(Duration.ofDays(1)));

        assertThat(sent(AT_8.plus(Duration.ofHours(24)))).isEmpty();
        assertThat(sent(AT_8.plus(Duration.ofHours(25)))).containsExactly(new Dagsbesked(LIS, TUESDAY));
    }

    @Test
    void whoeverHasLeftIsNotWrittenTo() {
        remind(new Medarbejder.Id("bo"), 1, MONDAY);

        assertThat(messages(MONDAY, AT_8)).isZero();
    }

    @Test
    void onesOwnRemindersFallDueOnTheirDayAndOnlyOnce() {
        var id = new EgenPaamindelse.Id(new UUID(0, 1));
        egne.save(new EgenPaamindelse(id, ANNA, "Ring", MONDAY));

        assertThat(plan.egne(WEDNESDAY, WEDNESDAY)).isZero();
        assertThat(plan.egne(MONDAY, MONDAY)).isEqualTo(1);
        assertThat(plan.egne(MONDAY, MONDAY)).isZero();

        assertThat(forfald.waiting(ANNA, MONDAY))
                .containsExactly(Forfald.nyt(ANNA, new Anledning.Egen(id, MONDAY), MONDAY));
    }

    private int messages(LocalDate dag, Instant now) {
        return plan.beskeder(dag, false, Vaner.ALMINDELIGE, now, COPENHAGEN);
    }

    private void remind(Medarbejder.Id hvem, int nr, LocalDate dag) {
        var om = new Anledning.Egen(new EgenPaamindelse.Id(new UUID(0, nr)), dag);
        forfald.addAll(List.of(Forfald.nyt(hvem, om, dag)));
    }

    private static Vaner with(Set<DayOfWeek> fridage, Optional<LocalDate> pause, boolean sommer) {
        return new Vaner(
                LocalTime.of(8, 0), LocalTime.of(16, 0), fridage, sommer, pause, Optional.empty(), LocalTime.of(9, 0));
    }

    private List<String> waiting(String... hvem) {
        return Stream.of(hvem)
                .flatMap(en -> forfald.waiting(new Medarbejder.Id(en), MONDAY).stream())
                .map(en -> en.stand().noegle())
                .toList();
    }

    private List<Dagsbesked> sent(Instant now) {
        return outbox.claim(0, 10, now, Duration.ofMinutes(1)).stream()
                .map(Entry::udsendelse)
                .map(Dagsbesked.class::cast)
                .toList();
    }
}
