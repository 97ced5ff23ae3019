package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import dk.albertslund.styring.udviklingsuge.Ugeplanlaegger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds rooms: those that may be booked for the day, and one for a meeting whose time or room is no more. */
@Component
class Lokalefinder {

    private final Kalendere kalendere;
    private final Clock clock;

    Lokalefinder(Kalendere kalendere, Clock clock) {
        this.kalendere = kalendere;
        this.clock = clock;
    }

    /** Empty where it is so long until {@code dag} that each room would say no. */
    List<Lokale> lokaler(LocalDate dag) {
        return kanBookes(dag) ? kalendere.lokaler() : List.of();
    }

    boolean kanBookes(LocalDate dag) {
        return dag.isBefore(LocalDate.now(clock).plusDays(Lokale.BOOKES_HOEJST_DAGE_FREM));
    }

    /** @param iKalenderen when the meeting is in Outlook now */
    Moede medLokale(Ugeplan plan, Moede moede, Optional<Tidsrum> iKalenderen, Set<String> afviste) {
        var dag = moede.tid().start().toLocalDate();
        var lokaler = lokaler(dag);
        var optaget = kalendere.optaget(lokaler.stream().map(Lokale::mail).toList(), dag, dag);
        return moede.til(moede.tid(), Ugeplanlaegger.lokale(plan, moede, iKalenderen, optaget, lokaler, afviste));
    }
}
