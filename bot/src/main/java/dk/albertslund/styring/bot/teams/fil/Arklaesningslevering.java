package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.excel.Arklaeser;
import dk.albertslund.styring.bot.excel.Ulaeseligt;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.organisation.Arkindlaesning;
import dk.albertslund.styring.store.ArkStore;
import dk.albertslund.styring.store.OrganisationStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Arklaesning;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fetches a sheet of the enheder and shows whoever sent it what it says otherwise, or why it cannot be used. */
@Component
class Arklaesningslevering implements Levering<Arklaesning> {

    /** As long as she may think about it. */
    private static final Duration HOLDBAR = Duration.ofHours(24);

    private final Filudveksling filer;
    private final Arklaeser laeser = new Arklaeser(Stream.of(Sprog.values())
            .map(Fremviser::paa)
            .<UnaryOperator<String>>map(fremviser -> fremviser::ordFor)
            .toList());
    private final OrganisationStore organisation;
    private final ArkStore arkene;
    private final OutboxStore outbox;
    private final Clock clock;

    Arklaesningslevering(
            Filudveksling filer, OrganisationStore organisation, ArkStore arkene, OutboxStore outbox, Clock clock) {
        this.filer = filer;
        this.organisation = organisation;
        this.arkene = arkene;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Class<Arklaesning> slags() {
        return Arklaesning.class;
    }

    @Override
    public Udfald lever(Arklaesning ark) {
        var hentet = filer.hent(ark.adresse());
        return switch (hentet.outcome()) {
            case LATER -> new Udfald.Senere(Duration.ZERO, "SharePoint");
            case REFUSED -> sig(ark, Hjaelp.sig("ark.ikke_hentet"));
            case DONE -> sig(ark, laest(ark, hentet.content()));
        };
    }

    private Visning laest(Arklaesning ark, byte[] fil) {
        try {
            var raekker = laeser.laes(fil);
            var now = clock.instant();
            arkene.save(ark.id(), ark.af(), raekker, now, now.plus(HOLDBAR));
            return Arkindlaesning.forskel(ark.id(), raekker, organisation);
        } catch (Ulaeseligt e) {
            return Hjaelp.sig(
                    Tekst.tekst("ark.ulaeseligt." + e.grund().name().toLowerCase(Locale.ROOT)),
                    Knap.til(Handling.HENT_ORGANISATION));
        }
    }

    private Udfald sig(Arklaesning ark, Visning visning) {
        outbox.addAll(List.of(new Underretning(ark.af(), ark.noegle() + "/svar", visning)), clock.instant());
        return new Udfald.Leveret(ark.noegle());
    }
}
