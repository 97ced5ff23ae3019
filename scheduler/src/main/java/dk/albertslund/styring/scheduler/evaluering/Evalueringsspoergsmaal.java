package dk.albertslund.styring.scheduler.evaluering;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.udsendelse.Anledning.Aftalt;
import dk.albertslund.styring.udsendelse.Anledning.Samarbejdet;
import dk.albertslund.styring.udsendelse.Anledning.Spurgt;
import dk.albertslund.styring.udsendelse.Forfald;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A day's questions about what is tried out: to the owner in the rhythm of the prøvehandling and on a day that was agreed
 * on, and to the partners when something they share has been evaluated.
 */
@Component
public class Evalueringsspoergsmaal {

    /** So many days without a run an agreed day can wait; its key sees to it that it is asked about once. */
    private static final int LAENGSTE_FERIE = 14;

    private final ProevehandlingStore proevehandlinger;
    private final MaalStore maal;
    private final Nyligt nyligt;
    private final EvalueringStore evalueringer;
    private final MedarbejderStore medarbejdere;
    private final Clock clock;

    public Evalueringsspoergsmaal(
            ProevehandlingStore proevehandlinger,
            MaalStore maal,
            Nyligt nyligt,
            EvalueringStore evalueringer,
            MedarbejderStore medarbejdere,
            Clock clock) {
        this.proevehandlinger = proevehandlinger;
        this.maal = maal;
        this.nyligt = nyligt;
        this.evalueringer = evalueringer;
        this.medarbejdere = medarbejdere;
        this.clock = clock;
    }

    public List<Forfald> den(LocalDate dag) {
        return Stream.of(iRytmen(dag), aftalte(dag), samarbejdet(dag))
                .flatMap(List::stream)
                .toList();
    }

    private List<Forfald> iRytmen(LocalDate dag) {
        var spurgt = proevehandlinger.running(dag).stream()
                .flatMap(en ->
                        Rytme.af(en)
                                .den(dag)
                                .map(ved -> Forfald.nyt(en.ejer(), new Spurgt(en.id(), ved, dag), dag))
                                .stream())
                .toList();
        var fortalt = nyligt.om(spurgt.stream().map(en -> (Spurgt) en.om()).toList());
        return spurgt.stream().filter(en -> !fortalt.contains(en.om())).toList();
    }

    /** A draft that was put off, and the endelige a foreløbig one has booked. */
    private List<Forfald> aftalte(LocalDate dag) {
        return evalueringer.due(dag.minusDays(LAENGSTE_FERIE), dag).stream()
                .filter(en -> !nyligt.afloest(en))
                .map(en -> Forfald.nyt(
                        en.af(),
                        new Aftalt(en.id(), en.naeste().orElseThrow()),
                        en.naeste().orElseThrow()))
                .toList();
    }

    /** To the leader of each enhed that takes part and has not answered yet. */
    private List<Forfald> samarbejdet(LocalDate dag) {
        var fra = dag.minusDays(LAENGSTE_FERIE).atStartOfDay(clock.getZone()).toInstant();
        var til = dag.atStartOfDay(clock.getZone()).toInstant();
        var saved = evalueringer.saved(fra, til);
        if (saved.isEmpty()) {
            return List.of();
        }
        var kendte = medarbejdere.enheder();
        return saved.stream()
                .flatMap(en -> emne(en).stream()
                        .flatMap(om -> om.enheder(kendte).stream()
                                .filter(enhed -> !enhed.equals(en.enhed()) && !harSvaret(enhed, en))
                                .flatMap(enhed -> medarbejdere.lederAf(enhed).stream()
                                        .map(Medarbejder::id)
                                        .map(leder -> Forfald.nyt(leder, new Samarbejdet(en.id(), enhed), dag)))))
                .toList();
    }

    private boolean harSvaret(String enhed, Evaluering en) {
        return evalueringer.samarbejde(en.id()).stream().map(Samarbejde::enhed).anyMatch(enhed::equals);
    }

    private Optional<Emne> emne(Evaluering en) {
        return Emneopslag.emne(en, proevehandlinger, maal);
    }
}
