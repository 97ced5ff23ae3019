package dk.albertslund.styring.scheduler.dagen;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Dagsemne;
import dk.albertslund.styring.udsendelse.Anledning;
import java.util.Optional;

/** Whether there still is a reason to remind somebody. Asked at the moment of sending, for much is done in between. */
public interface Behov<A extends Anledning> {

    /** @param gjort there is nothing left to do about it */
    record Punkt(Dagsemne emne, boolean gjort) {}

    Class<A> slags();

    /** How it is now; empty when there is no such thing any more. */
    Optional<Punkt> nu(Medarbejder.Id til, A om);
}
