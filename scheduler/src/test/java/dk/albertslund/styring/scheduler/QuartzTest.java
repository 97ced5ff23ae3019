package dk.albertslund.styring.scheduler;

import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database, as in a cluster. */
@ExtendWith(Database.class)
class QuartzTest {

    static final Instant KL_8 = Instant.parse("2026-11-10T07:00:00Z");
    static final Grundlag GRUNDLAG = Hus.grundlag(Hus.fase(STATUS, "1. august til 31. august", 294));
    static final TriggerKey PAAMINDELSE = new TriggerKey("paamindelse");
    static final JobDetail JOB = JobBuilder.newJob(PaamindelseJob.class)
            .withIdentity("paamindelse")
            .storeDurably()
            .build();

    final DataSource source;
    final PlatformTransactionManager transactions;
    final Hus hus;
    final CountDownLatch executed = new CountDownLatch(2);
    final List<SchedulerFactoryBean> nodes = new ArrayList<>();

    QuartzTest(JdbcClient jdbc, DataSource source, PlatformTransactionManager transactions) {
        this.source = source;
        this.transactions = transactions;
        hus = new Hus(jdbc, new Ur("2026-11-10T16:00:00Z"), GRUNDLAG);
    }

    @AfterEach
    void stop() throws Exception {
        for (var node : nodes) {
            node.destroy();
        }
    }

    @Test
    void aTimeThatFiresTwiceHoursLateRemindsOnceAndOfItsOwnDay() throws Exception {
        hus.ansat("lis", "");
        hus.ansat("anna", "lis");
        var one = node();
        one.addJob(JOB, true);
        fireAt(one, KL_8, "one");
        fireAt(one, KL_8, "other");

        one.start();
        node().start();

        assertThat(executed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(hus.noegler()).containsExactly("fase/2027/STATUS/2026-11-10/lis");
    }

    @Test
    void aTickThatHasNotChangedIsLeftAloneAndSoIsTheTimeItMissed() throws Exception {
        var scheduler = node();
        apply(scheduler, daily(8));
        scheduler.pauseTrigger(PAAMINDELSE);

        apply(scheduler, daily(8));

        assertThat(scheduler.getTriggerState(PAAMINDELSE)).isEqualTo(TriggerState.PAUSED);
    }

    @Test
    void aTickThatHasChangedIsReplacedAlsoByOneOfAnotherKind() throws Exception {
        var scheduler = node();
        apply(scheduler, daily(8));

        apply(scheduler, daily(9));
        assertThat(((CronTrigger) scheduler.getTrigger(PAAMINDELSE)).getCronExpression())
                .isEqualTo("0 0 9 ? * *");

        apply(scheduler, Tick.every(Duration.ofMinutes(1), "paamindelse", PaamindelseJob.class));
        assertThat(scheduler.getTrigger(PAAMINDELSE)).isInstanceOf(SimpleTrigger.class);
    }

    @Test
    void aTickThatIsNoLongerWantedIsRemoved() throws Exception {
        var scheduler = node();
        apply(scheduler, daily(8));

        apply(scheduler, Tick.every(Duration.ofMinutes(1), "outbox", OutboxJob.class));

        assertThat(scheduler.checkExists(PAAMINDELSE)).isFalse();
        assertThat(scheduler.checkExists(new TriggerKey("outbox"))).isTrue();
    }

    @Test
    void anotherNodeThatStartsFindsTheTicksThere() throws Exception {
        apply(node(), daily(8));
        var other = node();

        apply(other, daily(8));

        assertThat(other.checkExists(PAAMINDELSE)).isTrue();
    }

    private Scheduler node() throws Exception {
        var node = QuartzConfiguration.factory(source, (bundle, scheduler) -> this::remind);
        node.setAutoStartup(false);
        node.afterPropertiesSet();
        nodes.add(node);
        return requireNonNull(node.getObject());
    }

    private void remind(JobExecutionContext context) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new PaamindelseJob(hus.koersel).execute(context));
        executed.countDown();
    }

    private static void fireAt(Scheduler scheduler, Instant time, String name) throws Exception {
        scheduler.scheduleJob(TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(JOB)
                .startAt(Date.from(time))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
                .build());
    }

    private static void apply(Scheduler scheduler, Tick tick) {
        new Ticks(scheduler).apply(List.of(tick));
    }

    private static Tick daily(int hour) {
        return new Tick("paamindelse", PaamindelseJob.class, CronScheduleBuilder.dailyAtHourAndMinute(hour, 0));
    }
}
