package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Udsnit;
import java.util.List;
import java.util.Set;

/** Det, samtalen kan slå op om enhederne, og om hvem der hører til hvor. */
public interface Organisationsopslag {

    Organisation enheder();

    /** Det, kataloget siger, og som en administrator ikke har taget stilling til. */
    Organisationsforslag forslag();

    /** De medarbejdere, der hører til en af enhederne. */
    List<Placering> placeringer(Set<String> enheder);

    /** Dem, botten ikke kan skrive til, og hvorfor. */
    Utilgaengelige utilgaengelige();

    /** De samme enheder, placeringer og opgaver, som de er nu; det, der ikke er, er ikke med. */
    Udsnit nu(Udsnit som);
}
