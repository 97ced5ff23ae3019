package dk.albertslund.styring.mangel;

import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * En prøvehandling, der er begyndt og ikke afsluttet, og hvornår nogen sidst har sagt noget om den.
 *
 * @param noteret den dag, der senest er noteret noget for; tom, når der intet er
 * @param evalueret den dag, den senest er evalueret
 */
public record Afproevning(
        UUID id,
        String titel,
        String enhed,
        Medarbejder.Id ejer,
        LocalDate start,
        LocalDate slut,
        Optional<LocalDate> noteret,
        Optional<LocalDate> evalueret) {

    /** Så mange uger må den køre, uden at nogen fortæller, hvad de har set. */
    public static final int STILLE_UGER = 5;

    /** Så mange uger efter den er slut, skal der være sagt, hvad der kom ud af den. */
    private static final int TIL_EVALUERING = 2;

    Stream<Mangel> mangler(LocalDate dag) {
        if (slut.isBefore(dag)) {
            return evalueret.filter(den -> !den.isBefore(slut)).isPresent()
                    ? Stream.empty()
                    : Stream.of(mangel(Slags.EVALUERING, slut, slut.plusWeeks(TIL_EVALUERING)));
        }
        var sidst = Stream.concat(noteret.stream(), evalueret.stream())
                .max(LocalDate::compareTo)
                .orElse(start);
        var stille = sidst.plusWeeks(STILLE_UGER);
        return stille.isAfter(dag) ? Stream.empty() : Stream.of(mangel(Slags.IAGTTAGELSE, sidst, stille.minusDays(1)));
    }

    private Mangel mangel(Slags slags, LocalDate siden, LocalDate frist) {
        return new Mangel(slags, id.toString(), titel, enhed, siden, Optional.of(frist));
    }
}
