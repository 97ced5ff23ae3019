package dk.albertslund.styring.mangel;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;

/**
 * Det, en person har fået at vide, at lederne over hende kan se.
 *
 * @param mangel manglens nøgle
 * @param ses fra og med den dag
 */
public record Varsel(Medarbejder.Id person, String mangel, LocalDate ses) {

    /** Så mange arbejdsdage før lederne kan se det, får hun det at vide. */
    public static final int ARBEJDSDAGE = 2;

    public boolean om(Udestaaende det) {
        return person.equals(det.hos().id()) && mangel.equals(det.mangel().noegle());
    }
}
