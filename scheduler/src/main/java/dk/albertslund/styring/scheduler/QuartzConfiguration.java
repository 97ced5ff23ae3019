package dk.albertslund.styring.scheduler;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;

/** Quartz as a cluster in PostgreSQL. It keeps only the handful of ticks; whom to remind is rows in the outbox. */
@Configuration(proxyBeanMethods = false)
class QuartzConfiguration {

    /** Its own few connections, so that a rush of messages does not keep the clock waiting, nor the clock the messages. */
    @Bean(defaultCandidate = false)
    HikariDataSource quartzConnections(HikariDataSource connections) {
        var settings = new HikariConfig();
        connections.copyStateTo(settings);
        settings.setPoolName("quartz");
        settings.setMinimumIdle(1);
        settings.setMaximumPoolSize(4);
        return new HikariDataSource(settings);
    }

    @Bean
    SchedulerFactoryBean scheduler(@Qualifier("quartzConnections") DataSource connections, ApplicationContext context) {
        var jobs = new SpringBeanJobFactory();
        jobs.setApplicationContext(context);
        return factory(connections, jobs);
    }

    @Bean
    SmartInitializingSingleton ticks(Scheduler scheduler, List<Tick> ticks) {
        return () -> new Ticks(scheduler).apply(ticks);
    }

    static SchedulerFactoryBean factory(DataSource connections, JobFactory jobs) {
        var factory = new SchedulerFactoryBean();
        factory.setSchedulerName("styring");
        factory.setDataSource(connections);
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
