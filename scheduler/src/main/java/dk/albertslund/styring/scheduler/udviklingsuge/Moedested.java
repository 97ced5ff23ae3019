package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a meeting, and where Outlook's limit has divided it, lets all its parts meet in the same place in Teams: the first
 * part has the link, and the others are told it.
 */
@Component
class Moedested {

    private final UgeplanStore ugeplaner;
    private final Moedekalender kalender;

    Moedested(UgeplanStore ugeplaner, Moedekalender kalender) {
        this.ugeplaner = ugeplaner;
        this.kalender = kalender;
    }

    /** The link of the first part, blank for the first part itself; empty until that has been made. */
    Optional<String> link(Ugeplan plan, Moede moede) {
        return moede.del() == 1
                ? Optional.of("")
                : plan.forslag().stream()
                        .map(Ugeplan.Forslag::moede)
                        .filter(andet -> andet.borgergruppe() == moede.borgergruppe() && andet.del() == 1)
                        .findFirst()
                        .flatMap(foerste -> ugeplaner.status(plan.id(), foerste.id()))
                        .flatMap(Moedestatus::oprettet)
                        .map(Oprettet::moedelink);
    }

    /** @param link as {@link #link} says */
    Oprettet opret(Moede moede, int omgang, String link) {
        var ord = new Indkaldelsestekst(moede, link);
        var oprettet = kalender.opret(moede, omgang, ord.emne(), ord.tekst());
        return moede.del() == 1 ? oprettet : new Oprettet(oprettet.begivenhed(), link, oprettet.postkasse());
    }
}
