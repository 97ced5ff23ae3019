package dk.albertslund.styring.scheduler;

import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** Quartz as a cluster in PostgreSQL. It keeps only the handful of ticks; whom to remind is rows in the outbox. */
@Configuration(proxyBeanMethods = false)
class QuartzConfiguration {

    @Bean
    SchedulerFactoryBean scheduler(
            DataSource source, PlatformTransactionManager transactions, ApplicationContext context) {
        var jobs = new SpringBeanJobFactory();
        jobs.setApplicationContext(context);
        return factory(source, transactions, jobs);
    }

    @Bean
    SmartInitializingSingleton ticks(Scheduler scheduler, List<Tick> ticks) {
        return () -> new Ticks(scheduler).apply(ticks);
    }

    static SchedulerFactoryBean factory(DataSource source, PlatformTransactionManager transactions, JobFactory jobs) {
        var factory = new SchedulerFactoryBean();
        factory.setSchedulerName("styring");
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.setQuartzProperties(properties());
        factory.setJobFactory(jobs);
        // Waiting would hang while the database is away; a job that is cut off is made up for by its ledger or its
        // lease.
        factory.setWaitForJobsToCompleteOnShutdown(false);
        return factory;
    }

    /** Without acquiring triggers within the lock, PostgreSQL lets two nodes fire the same trigger now and then. */
    private static Properties properties() {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "10");
        properties.put("org.quartz.scheduler.idleWaitTime", "10000");
        properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.useProperties", "true");
        properties.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "5000");
        properties.put("org.quartz.jobStore.misfireThreshold", "60000");
        properties.put("org.quartz.threadPool.threadCount", "5");
        properties.put("org.quartz.threadPool.threadNamePrefix", "quartz");
        return properties;
    }
}
