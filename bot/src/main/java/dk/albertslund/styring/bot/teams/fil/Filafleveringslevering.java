package dk.albertslund.styring.bot.teams.fil;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.TextFormatTypes;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.levering.Afsender;
import dk.albertslund.styring.store.FilStore;
import dk.albertslund.styring.store.FilStore.Fil;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Filaflevering;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts the file in her OneDrive and shows it; where that cannot be, she gets a link that soon stops working. */
@Component
class Filafleveringslevering implements Levering<Filaflevering> {

    private final FilStore filer;
    private final Filudveksling udveksling;
    private final Hentelink link;
    private final Afsender afsender;
    private final Clock clock;

    Filafleveringslevering(FilStore filer, Filudveksling udveksling, Hentelink link, Afsender afsender, Clock clock) {
        this.filer = filer;
        this.udveksling = udveksling;
        this.link = link;
        this.afsender = afsender;
        this.clock = clock;
    }

    @Override
    public Class<Filaflevering> slags() {
        return Filaflevering.class;
    }

    @Override
    public Udfald lever(Filaflevering aflevering) {
        return filer.find(aflevering.id(), aflevering.til(), clock.instant())
                .map(fil -> lever(fil, aflevering))
                .orElseGet(
                        () -> sig(aflevering, Fremviser.paa(aflevering.sprog()).tekst("fil.vaek")));
    }

    private Udfald lever(Fil fil, Filaflevering aflevering) {
        return switch (udveksling.put(aflevering.plads().uploadUrl(), fil.indhold())) {
            case LATER -> new Udfald.Senere(Duration.ZERO, "OneDrive");
            case REFUSED -> sig(aflevering, link.til(fil, Fremviser.paa(aflevering.sprog())));
            case DONE -> {
                var vist = vis(aflevering, Filkort.lagt(fil, aflevering.plads()));
                if (vist instanceof Udfald.Leveret) {
                    filer.delete(fil.id());
                }
                yield vist;
            }
        };
    }

    private Udfald sig(Filaflevering aflevering, String tekst) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setText(tekst);
        activity.setTextFormat(TextFormatTypes.PLAIN);
        return vis(aflevering, activity);
    }

    /** Where the question stood. */
    private Udfald vis(Filaflevering aflevering, Activity activity) {
        return aflevering
                .kort()
                .map(kort -> afsender.replace(aflevering.sted(), kort, activity))
                .orElseGet(() -> afsender.send(aflevering.sted(), activity));
    }
}
