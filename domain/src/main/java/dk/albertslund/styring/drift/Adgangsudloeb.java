package dk.albertslund.styring.drift;

import java.time.LocalDate;
import java.util.Optional;

/** Hvornår det, vi viser Microsoft for at komme ind, holder op med at gælde. */
public interface Adgangsudloeb {

    /** Tomt, når det fornyer sig selv, eller ingen har sagt det. */
    Optional<LocalDate> dag();
}
