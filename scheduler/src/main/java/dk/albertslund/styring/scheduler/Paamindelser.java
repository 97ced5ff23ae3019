package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Skoleferie;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.store.PlanStore;
import dk.albertslund.styring.store.PlanStore.Modtagere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what falls due on a day, and puts one message to each who may be written to in the outbox. Doing it twice for a day
 * adds nothing. A day that comes late is still right: what fell due then waits for the message of the day that has come.
 */
@Service
public class Paamindelser {

    /** So many days without a run one's own reminder can wait; its key sees to it that it is said once. */
    private static final int LAENGSTE_FERIE = 14;

    /** So many days the overview of the week looks ahead. */
    private static final int OVERBLIK = 14;

    private final Aarshjulskalender aarene;
    private final Arbejdskalender kalender;
    private final PlanStore plan;
    private final Evalueringsspoergsmaal evalueringer;
    private final ForfaldStore forfald;
    private final Clock clock;

    Paamindelser(
            Aarshjulskalender aarene,
            Arbejdskalender kalender,
            PlanStore plan,
            Evalueringsspoergsmaal evalueringer,
            ForfaldStore forfald,
            Clock clock) {
        this.aarene = aarene;
        this.kalender = kalender;
        this.plan = plan;
        this.evalueringer = evalueringer;
        this.forfald = forfald;
        this.clock = clock;
    }

    /** @return how much fell due */
    @Transactional
    public int mindOm(LocalDate dag) {
        int faser = aarene(dag).stream()
                .flatMap(aar -> tilsagte(aar, dag))
                .filter(til -> !til.om().frist().isBefore(LocalDate.now(clock)))
                .mapToInt(til -> plan.fase(til.om(), til.hvem(), til.pligt()))
                .sum();
        int ugebreve = aarene(dag).stream()
                .flatMap(aar -> forestaaende(aar, dag))
                .mapToInt(til -> plan.ugebrev(til.om(), til.hvem()))
                .sum();
        int egne = plan.egne(dag.minusDays(LAENGSTE_FERIE), dag);
        int spoergsmaal = forfald.addAll(evalueringer.den(dag));
        if (kalender.erArbejdsdag(dag)) {
            plan.beskeder(dag, sommerferie(dag), Vaner.ALMINDELIGE, clock.instant(), clock.getZone());
        }
        return faser + ugebreve + egne + spoergsmaal;
    }

    /** The deadlines of the days to come, also those that are not warned of on this one. */
    private static Stream<Tilsagt> forestaaende(Aarshjul aar, LocalDate dag) {
        return aar.faser().stream()
                .filter(fase -> fase.til().isAfter(dag) && !fase.til().isAfter(dag.plusDays(OVERBLIK)))
                .map(fase -> new Paamindelse(aar.aar(), fase.navn(), fase.fra(), fase.til(), dag))
                .map(om -> new Tilsagt(
                        om,
                        new Modtagere(om.kreds(), Optional.empty(), medEgen(aar, om, aar.medEgenFrist())),
                        /* pligt= */ false));
    }

    private boolean sommerferie(LocalDate dag) {
        return kalender.ferie(dag).filter(Skoleferie.Navn.SOMMERFERIE::equals).isPresent();
    }

    /** A reminder months ahead may belong to the year that has not begun yet. */
    private List<Aarshjul> aarene(LocalDate dag) {
        int aar = Aarshjul.aarFor(dag);
        return List.of(aarene.aaret(aar), aarene.aaret(aar + 1));
    }

    private record Tilsagt(Paamindelse om, Modtagere hvem, boolean pligt) {}

    /** Whoever works in an enhed with a deadline of its own is reminded of that one. */
    private Stream<Tilsagt> tilsagte(Aarshjul aar, LocalDate dag) {
        var egne = aar.medEgenFrist();
        var faelles = aar.paamindelserDen(dag, kalender).stream()
                .map(om -> new Tilsagt(
                        om, new Modtagere(om.kreds(), Optional.empty(), medEgen(aar, om, egne)), mindst(aar, om)));
        var lokale = egne.stream()
                .flatMap(enhed -> aar.hos(enhed).paamindelserDen(dag, kalender).stream()
                        .filter(om -> aar.harEgenFrist(om.fase(), enhed))
                        .map(om -> new Tilsagt(
                                om,
                                new Modtagere(om.kreds(), Optional.of(enhed), Set.of()),
                                mindst(aar.hos(enhed), om))));
        return Stream.concat(faelles, lokale);
    }

    private static Set<String> medEgen(Aarshjul aar, Paamindelse om, Set<String> enheder) {
        return enheder.stream()
                .filter(enhed -> aar.harEgenFrist(om.fase(), enhed))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last warning of a duty is the one message nobody can do without. */
    private boolean mindst(Aarshjul aar, Paamindelse om) {
        return om.fase().pligt()
                && aar.faser().stream()
                        .filter(fase -> fase.navn() == om.fase())
                        .map(fase -> Collections.max(fase.varselsdage(kalender)))
                        .anyMatch(om.sendes()::equals);
    }
}
