package dk.albertslund.styring.mangel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Noget, der mangler at blive gjort.
 *
 * @param om det, der mangler noget: et måls eller en prøvehandlings id, eller målplanen som {@code år/enhed}
 * @param titel det samme, som folk kalder det
 * @param siden den dag, det begyndte at mangle
 * @param frist den sidste dag, det er rettidigt; tom, når året ikke har en
 */
public record Mangel(Slags slags, String om, String titel, String enhed, LocalDate siden, Optional<LocalDate> frist) {

    public enum Slags {
        /** Målplanen har intet mål. */
        MAAL,
        /** Et mål har intet tegn. */
        TEGN,
        /** Målplanen er ikke gjort færdig. */
        FAERDIG,
        /** En prøvehandling er slut, og ingen har sagt, hvad der kom ud af den (kilder/001:185). */
        EVALUERING,
        /** En prøvehandling har ikke fået en iagttagelse længe. */
        IAGTTAGELSE
    }

    /** Flyttes fristen, er det en anden mangel; sådan tages et varsel om den gamle tilbage. */
    public String noegle() {
        return "%s/%s/%s".formatted(slags, om, frist.map(LocalDate::toString).orElse(""));
    }

    public boolean overskredet(LocalDate dag) {
        return frist.filter(senest -> senest.isBefore(dag)).isPresent();
    }
}
