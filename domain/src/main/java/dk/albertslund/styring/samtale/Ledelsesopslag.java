package dk.albertslund.styring.samtale;

import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.mangel.Varsel;
import dk.albertslund.styring.organisation.Ledelse;
import java.time.LocalDate;
import java.util.List;

/** Det, samtalen kan slå op om, hvem der leder hvem, og hvem der mangler hvad. */
public interface Ledelsesopslag {

    Ledelse ledelse();

    /** Det, der mangler i hele huset på dagen, og hos hvem. */
    List<Udestaaende> udestaaende(LocalDate dag);

    /** Det forsinkede, lederne må se den dag, fordi de, det er hos, har fået det at vide. */
    List<Varsel> varslet(LocalDate dag);
}
