package dk.albertslund.styring.bot;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.store.MaalStore;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.stereotype.Component;

/** Puts the goals of the settings into the database; those already there are left as they are. */
@Component
class Maalsaaning implements ApplicationRunner {

    /**
     * A goal as the settings write it.
     *
     * @param enhed empty when everybody can work with it
     */
    record Maalsetting(
            UUID id,
            String vision,
            String politik,
            String maalsaetning,
            String titel,
            @DefaultValue("") String enhed) {

        Maal maal() {
            return new Maal(new Maal.Id(id), titel, maalsaetning, politik, vision, enhed);
        }
    }

    @ConfigurationProperties("styring")
    record MaalSettings(@Name("maal") @DefaultValue List<Maalsetting> maal) {}

    private final MaalStore store;
    private final MaalSettings settings;

    Maalsaaning(MaalStore store, MaalSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments args) {
        settings.maal().forEach(maal -> store.add(maal.maal()));
    }
}
