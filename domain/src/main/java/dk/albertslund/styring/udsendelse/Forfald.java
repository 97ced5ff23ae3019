package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import java.time.LocalDate;

/**
 * Noget, en person skal mindes om. Det siges i dagens ene besked, på dagen eller den første dag derefter, hun må skrives til.
 *
 * @param dag den dag, det skal siges, når det ikke er udsat
 */
public record Forfald(Medarbejder.Id hvem, Anledning om, LocalDate dag, Udsaettelse stand) {

    /** Endnu ikke sagt. */
    public static Forfald nyt(Medarbejder.Id hvem, Anledning om, LocalDate dag) {
        return new Forfald(hvem, om, dag, Udsaettelse.ingen(om.noegle()));
    }
}
