package dk.albertslund.styring.bot;

import dk.albertslund.styring.store.HierarkiStore;
import dk.albertslund.styring.store.MaalStore;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the hierarchy of the settings into the database; what is there already is left as it is. */
@Component
@Order(0) // before whoever asks for the goals
class Hierarkisaaning implements ApplicationRunner {

    private final HierarkiStore hierarki;
    private final MaalStore maal;
    private final HierarkiSettings settings;

    Hierarkisaaning(HierarkiStore hierarki, MaalStore maal, HierarkiSettings settings) {
        this.hierarki = hierarki;
        this.maal = maal;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments args) {
        settings.maalsaetninger().forEach(hierarki::add);
        settings.maal().forEach(maal::add);
    }
}
