package dk.albertslund.styring.organisation;

import java.util.Map;
import java.util.Set;

/**
 * En række i et ark over organisationen, som den står der.
 *
 * @param nr rækkens nummer i arket; den første er 1
 * @param felter teksten i hver kolonne, vi kender; en kolonne, arket ikke har, er her ikke
 * @param formler de kolonner, hvor der står en formel i stedet for en tekst
 */
public record Arkraekke(int nr, Map<Kolonne, String> felter, Set<Kolonne> formler) {

    /** Arkets kolonner i rækkefølge. */
    public enum Kolonne {
        NAVN,
        SLAGS,
        UNDER,
        LEDER,
        BORGERGRUPPER,
        ALIASER,
        ID
    }

    /** Det, der står imellem flere i én celle. */
    public static final String MELLEM = "; ";

    public Arkraekke {
        felter = Map.copyOf(felter);
        formler = Set.copyOf(formler);
    }

    boolean tom() {
        return felter.values().stream().allMatch(String::isBlank);
    }

    boolean har(Kolonne kolonne) {
        return felter.containsKey(kolonne);
    }

    String felt(Kolonne kolonne) {
        return felter.getOrDefault(kolonne, "").strip();
    }
}
