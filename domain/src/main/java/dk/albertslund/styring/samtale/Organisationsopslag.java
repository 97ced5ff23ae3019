package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhedsspor;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Udsnit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Det, samtalen kan slå op om enhederne, og om hvem der hører til hvor. */
public interface Organisationsopslag {

    Organisation enheder();

    /** Det, kataloget siger, og som en administrator ikke har taget stilling til. */
    Organisationsforslag forslag();

    /** De medarbejdere, der hører til en af enhederne. */
    List<Placering> placeringer(Set<String> enheder);

    /** Det, der er sket med enhederne, det seneste først. */
    List<Enhedsspor> spor(Set<Enhed.Id> enheder, int antal);

    /** De medarbejdere, der hedder sådan; hedder ingen det hele, så dem med det fornavn. */
    List<Medarbejder> medarbejdere(String navn);

    Optional<Medarbejder.Id> medMail(String mail);

    /** Et ark, hun selv har sendt for nylig. */
    Optional<List<Arkraekke>> ark(UUID id, Medarbejder.Id ejer, Instant nu);

    Borgervalg borgervalg(Medarbejder.Id person);

    /** Dem, botten ikke kan skrive til, og hvorfor. */
    Utilgaengelige utilgaengelige();

    /** De samme enheder, placeringer og opgaver, som de er nu; det, der ikke er, er ikke med. */
    Udsnit nu(Udsnit som);
}
