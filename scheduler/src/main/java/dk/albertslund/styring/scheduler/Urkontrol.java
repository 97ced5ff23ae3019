package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.TaktStore;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Looks at the machine's clock when it starts: nodes that disagree by more than a second take each other for dead. */
@Component
class Urkontrol implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Urkontrol.class);
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final TaktStore takt;
    private final InstantSource machine;

    @Autowired
    Urkontrol(TaktStore takt) {
        this(takt, InstantSource.system());
    }

    Urkontrol(TaktStore takt, InstantSource machine) {
        this.takt = takt;
        this.machine = machine;
    }

    @Override
    public void run(ApplicationArguments args) {
        var off = off();
        if (off.compareTo(TOLERATED) > 0) {
            LOG.error("this machine's clock is {} from the database's: set them by NTP", off);
        }
    }

    Duration off() {
        return Duration.between(takt.now(), machine.instant()).abs();
    }
}
