package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PlanStore;
import dk.albertslund.styring.store.PlanStore.Modtagere;
import dk.albertslund.styring.store.PlanStore.Vindue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Aarshjulskalender aarene;
    private final Arbejdskalender kalender;
    private final PlanStore plan;
    private final Evalueringsspoergsmaal evalueringer;
    private final OutboxStore outbox;
    private final Clock clock;

    Paamindelser(
            Aarshjulskalender aarene,
            Arbejdskalender kalender,
            PlanStore plan,
            Evalueringsspoergsmaal evalueringer,
            OutboxStore outbox,
            Clock clock) {
        this.aarene = aarene;
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
        int faser = aarene(dag).stream()
                .flatMap(aar -> tilsagte(aar, dag))
                .filter(til -> vindue(til.om()).til().isAfter(now))
                .mapToInt(til -> plan.fase(til.om(), til.hvem(), vindue(til.om())))
                .sum();
        int egne = plan.egne(dag.minusDays(LAENGSTE_FERIE), dag, now, Duration.ofDays(LAENGSTE_FERIE));
        return faser + egne + outbox.addAll(evalueringer.den(dag), now);
    }

    /** A reminder months ahead may belong to the year that has not begun yet. */
    private List<Aarshjul> aarene(LocalDate dag) {
        int aar = Aarshjul.aarFor(dag);
        return List.of(aarene.aaret(aar), aarene.aaret(aar + 1));
    }

    private record Tilsagt(Paamindelse om, Modtagere hvem) {}

    /** Whoever works in an enhed with a deadline of its own is reminded of that one. */
    private Stream<Tilsagt> tilsagte(Aarshjul aar, LocalDate dag) {
        var egne = aar.medEgenFrist();
        var faelles = aar.paamindelserDen(dag, kalender).stream()
                .map(om -> new Tilsagt(om, new Modtagere(om.kreds(), Optional.empty(), medEgen(aar, om, egne))));
        var lokale = egne.stream()
                .flatMap(enhed -> aar.hos(enhed).paamindelserDen(dag, kalender).stream()
                        .filter(om -> aar.harEgenFrist(om.fase(), enhed))
                        .map(om -> new Tilsagt(om, new Modtagere(om.kreds(), Optional.of(enhed), Set.of()))));
        return Stream.concat(faelles, lokale);
    }

    private static Set<String> medEgen(Aarshjul aar, Paamindelse om, Set<String> enheder) {
        return enheder.stream()
                .filter(enhed -> aar.harEgenFrist(om.fase(), enhed))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Until the end of the next working day, so that a lost day is made up for and a restored backup sends no old news. */
    private Vindue vindue(Paamindelse om) {
        var naeste = kalender.tidligst(om.sendes().plusDays(1));
        var sidste = naeste.isBefore(om.frist()) ? naeste : om.frist();
        return new Vindue(
                clock.instant(),
                sidste.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
