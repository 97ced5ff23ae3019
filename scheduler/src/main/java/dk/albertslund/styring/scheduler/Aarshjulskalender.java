package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.store.AarshjulStore;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The years that are in use. A year that nobody has entered begins as the settings say, and is rows from then on. */
@Component
@Order(0) // before whoever greets people with the next deadline
class Aarshjulskalender implements ApplicationRunner {

    private final AarshjulStore aarshjul;
    private final Grundlag grundlag;
    private final Clock clock;

    Aarshjulskalender(AarshjulStore aarshjul, Grundlag grundlag, Clock clock) {
        this.aarshjul = aarshjul;
        this.grundlag = grundlag;
        this.clock = clock;
    }

    Aarshjul aaret(int aar) {
        return aarshjul.find(aar).orElseGet(() -> {
            var nyt = grundlag.aarshjul(aar);
            aarshjul.add(nyt);
            return nyt;
        });
    }

    /** People ask for the year's deadlines before the first reminder is due. */
    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        aaret(Aarshjul.aarFor(LocalDate.now(clock)));
    }
}
