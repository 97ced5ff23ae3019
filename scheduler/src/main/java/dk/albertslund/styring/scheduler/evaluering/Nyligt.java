package dk.albertslund.styring.scheduler.evaluering;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.udsendelse.Anledning.Spurgt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever has just told is left in peace. */
@Component
public class Nyligt {

    /** What was told so few days before the question is not asked for again. */
    private static final int DAGE = 7;

    private final NotatStore notater;
    private final EvalueringStore evalueringer;

    public Nyligt(NotatStore notater, EvalueringStore evalueringer) {
        this.notater = notater;
        this.evalueringer = evalueringer;
    }

    /**
     * Those of the questions that are answered already. A number or a look is enough for the small one; the large ones want
     * an evaluation.
     */
    Set<Spurgt> om(List<Spurgt> spurgt) {
        var ids = spurgt.stream().map(Spurgt::en).toList();
        var set = notater.on(ids.stream().map(Paa::proevehandling).toList());
        var evalueret = evalueringer.latest(ids);
        return spurgt.stream()
                .filter(en -> efter(Optional.ofNullable(evalueret.get(en.en())), en)
                        || (en.ved() == Anledning.CHECKIN
                                && set.getOrDefault(Paa.proevehandling(en.en()), List.of()).stream()
                                        .anyMatch(et -> efter(Optional.of(et.til()), en))))
                .collect(toUnmodifiableSet());
    }

    private static boolean efter(Optional<LocalDate> fortalt, Spurgt en) {
        return fortalt.filter(en.dag().minusDays(DAGE)::isBefore).isPresent();
    }

    /** The endelige has come meanwhile. */
    boolean afloest(Evaluering foreloebig) {
        return foreloebig.gemt()
                && evalueringer.on(foreloebig.om()).stream()
                        .anyMatch(en -> en.gemt()
                                && en.slags() == Slags.ENDELIG
                                && !en.dato().isBefore(foreloebig.dato()));
    }
}
