package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Anledning;
import java.util.Optional;

/** Whether there still is a reason to remind somebody. Asked at the moment of sending, for much is done in between. */
interface Behov<A extends Anledning> {

    Class<A> slags();

    /** What she is to see; empty when there is nothing to be reminded of any more. */
    Optional<Visning> endnu(Medarbejder.Id til, A om);
}
