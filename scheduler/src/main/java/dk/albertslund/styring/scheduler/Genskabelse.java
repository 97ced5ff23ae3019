package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.BrevStore;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.store.JobStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a restore nobody is written to of what may have gone out already: it is laid among the dead letters, and no missed
 * day is made up for. Doing it at each start lays nothing more aside.
 */
@Component
@Order(0) // before the first tick
class Genskabelse implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Genskabelse.class);

    private final GenskabelseSettings settings;
    private final BrevStore breve;
    private final ForfaldStore forfald;
    private final JobStore jobs;
    private final Clock clock;

    Genskabelse(GenskabelseSettings settings, BrevStore breve, ForfaldStore forfald, JobStore jobs, Clock clock) {
        this.settings = settings;
        this.breve = breve;
        this.forfald = forfald;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        Optional.ofNullable(settings.tidspunkt()).ifPresent(this::efter);
    }

    private void efter(Instant tidspunkt) {
        jobs.begin(Dagskoersel.JOB, tidspunkt);
        forfald.sayAllIsTold(LocalDate.ofInstant(tidspunkt, clock.getZone()));
        var laid = breve.laegFra(tidspunkt, "kan være sendt, før databasen blev genskabt", clock.instant());
        LOG.info("restored {}: {} that may have been sent are laid among the dead letters", tidspunkt, laid);
    }
}
