package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.side.Demochats;
import dk.albertslund.styring.demo.teams.Chat;
import dk.albertslund.styring.demo.tid.Dagsarbejde;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.scheduler.organisation.Organisationssynk;
import dk.albertslund.styring.store.SamtaleStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the municipality did before the first working day: read the directory, and gave everybody the app. */
@Component
@Profile("demo")
class Opstart implements ApplicationRunner {

    private static final Duration LAENGSTE_FERIE = Duration.ofDays(4);

    private final Demochats chats;
    private final SamtaleStore samtaler;
    private final Startindhold indhold;
    private final Organisationssynk organisation;
    private final Dagsarbejde arbejde;
    private final Clock clock;

    Opstart(
            Demochats chats,
            SamtaleStore samtaler,
            Startindhold indhold,
            Organisationssynk organisation,
            Dagsarbejde arbejde,
            Clock clock) {
        this.chats = chats;
        this.samtaler = samtaler;
        this.indhold = indhold;
        this.organisation = organisation;
        this.arbejde = arbejde;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisation.synk();
        var nye = chats.alle().stream().filter(this::erNy).toList();
        if (nye.size() == chats.alle().size()) {
            indhold.indsaet();
        }
        chats.alle().forEach(Chat::resume);
        installer(nye);
        senesteDag();
    }

    /** Whoever has a chat with the bot already is not given it again. */
    private boolean erNy(Chat chat) {
        return samtaler.personlig(new Medarbejder.Id(chat.user().aadObjectId())).isEmpty();
    }

    private static void installer(List<Chat> nye) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nye.forEach(chat -> threads.execute(chat::install));
        }
    }

    /** The latest daily run is done if it has not been, so that there is a year to look at from the first minute. */
    private void senesteDag() {
        var now = clock.instant();
        var tider = arbejde.tider(now.minus(LAENGSTE_FERIE), now);
        if (!tider.isEmpty()) {
            arbejde.goer(tider.getLast());
            arbejde.send();
        }
    }
}
