package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the invited have answered in Outlook and keeps it. */
@Component
public class Moedesvar {

    private final UgeplanStore ugeplaner;
    private final Moedekalender kalender;
    private final Clock clock;

    Moedesvar(UgeplanStore ugeplaner, Moedekalender kalender, Clock clock) {
        this.ugeplaner = ugeplaner;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Of the weeks that are not over. */
    public void laesAlle() {
        ugeplaner.sentAndNotOver(LocalDate.now(clock)).forEach(this::laes);
    }

    void laes(Ugeplan plan) {
        for (var status : ugeplaner.status(plan.id())) {
            var moede = moede(plan, status.moede());
            status.oprettet()
                    .map(oprettet -> kalender.svar(oprettet.begivenhed()))
                    .ifPresent(svar -> ugeplaner.setAnswers(svaret(status, moede, svar)));
        }
    }

    private static Moede moede(Ugeplan plan, Moede.Id id) {
        return plan.forslag().stream()
                .map(Forslag::moede)
                .filter(moede -> moede.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan has no meeting " + id));
    }

    private static Moedestatus svaret(Moedestatus status, Moede moede, Map<String, Svar> svar) {
        return new Moedestatus(
                status.moede(),
                status.oprettet(),
                status.fejl(),
                antal(moede, svar, Svar.JA),
                antal(moede, svar, Svar.MAASKE),
                antal(moede, svar, Svar.NEJ),
                antal(moede, svar, Svar.INTET),
                moede.lokale()
                        .map(Lokale::mail)
                        .flatMap(mail -> Optional.ofNullable(svar.get(mail)))
                        .orElse(Svar.INTET));
    }

    private static int antal(Moede moede, Map<String, Svar> svar, Svar netop) {
        return (int) moede.deltagere().stream()
                .map(Deltager::mail)
                .filter(mail -> svar.getOrDefault(mail, Svar.INTET) == netop)
                .count();
    }
}
