package dk.albertslund.styring.scheduler.dagen;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Forfald;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the message of a day says to a person, as things are now. */
@Component
public class Dagens {

    private final Map<Class<?>, Behov<?>> behov;
    private final ForfaldStore forfald;

    public Dagens(List<Behov<?>> behov, ForfaldStore forfald) {
        this.behov = behov.stream().collect(toMap(Behov::slags, et -> et));
        this.forfald = forfald;
    }

    /** What is left to do of all that is due, to be said at once: from now on it has been. */
    List<Dagslinje> sig(Medarbejder.Id til, LocalDate dag) {
        return linjer(forfald.tell(til, dag)).filter(linje -> !linje.gjort()).toList();
    }

    /** What was said that day, also what is done meanwhile. */
    public List<Dagslinje> sagt(Medarbejder.Id til, LocalDate dag) {
        return linjer(forfald.told(til, dag)).toList();
    }

    /** What has waited longest stands first. */
    private Stream<Dagslinje> linjer(List<Forfald> ting) {
        return ting.stream()
                .sorted(Comparator.comparing(Forfald::dag)
                        .thenComparing(en -> en.stand().noegle()))
                .flatMap(en -> nu(en.hvem(), en.om()).stream()
                        .map(punkt -> new Dagslinje(en.stand(), punkt.emne(), punkt.gjort())));
    }

    @SuppressWarnings("unchecked") // the map's key is the class its Behov says it knows
    private <A extends Anledning> Optional<Behov.Punkt> nu(Medarbejder.Id til, A om) {
        var et = (Behov<A>) behov.get(om.getClass());
        if (et == null) {
            throw new IllegalStateException(
                    "nobody knows about " + om.getClass().getSimpleName());
        }
        return et.nu(til, om);
    }
}
