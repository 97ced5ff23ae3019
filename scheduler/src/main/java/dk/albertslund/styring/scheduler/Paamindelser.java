package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.dansk.Helligdage;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PlanStore;
import dk.albertslund.styring.store.PlanStore.Modtagere;
import dk.albertslund.styring.store.PlanStore.Vindue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a day's reminders in the outbox. Doing it twice for a day adds nothing. A day that comes late is still right: it is
 * that day's reminders that are sent, unless the next working day or their deadline has passed meanwhile.
 */
@Service
public class Paamindelser {

    /** So many days without a run one's own reminder can wait; its key sees to it that it is sent once. */
    private static final int LAENGSTE_FERIE = 14;

    private final Aarshjulskalender kalender;
    private final PlanStore plan;
    private final Evalueringsspoergsmaal evalueringer;
    private final OutboxStore outbox;
    private final Clock clock;

    Paamindelser(
            Aarshjulskalender kalender,
            PlanStore plan,
            Evalueringsspoergsmaal evalueringer,
            OutboxStore outbox,
            Clock clock) {
        this.kalender = kalender;
        this.plan = plan;
        this.evalueringer = evalueringer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many reminders were put in the outbox */
    @Transactional
    public int mindOm(LocalDate dag) {
        var now = clock.instant();
        var faser = paamindelserDen(dag).stream()
                .mapToInt(om -> plan.fase(om, Modtagere.alle(om.kreds()), vindue(om)))
                .sum();
        var egne = plan.egne(dag.minusDays(LAENGSTE_FERIE), dag, now, Duration.ofDays(LAENGSTE_FERIE));
        return faser + egne + outbox.addAll(evalueringer.den(dag), now);
    }

    /** A reminder months ahead may belong to the year that has not begun yet. */
    private List<Paamindelse> paamindelserDen(LocalDate dag) {
        var paamindelser = new ArrayList<Paamindelse>();
        for (var aar = Aarshjul.aarFor(dag); aar <= Aarshjul.aarFor(dag) + 1; aar++) {
            paamindelser.addAll(kalender.aaret(aar).paamindelserDen(dag));
        }
        return paamindelser.stream()
                .filter(om -> vindue(om).til().isAfter(clock.instant()))
                .toList();
    }

    /** Until the end of the next working day, so that a lost day is made up for and a restored backup sends no old news. */
    private Vindue vindue(Paamindelse om) {
        var naeste = Helligdage.hverdagFra(om.sendes().plusDays(1));
        var sidste = naeste.isBefore(om.frist()) ? naeste : om.frist();
        return new Vindue(
                clock.instant(),
                sidste.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
