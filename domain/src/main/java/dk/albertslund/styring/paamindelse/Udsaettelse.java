package dk.albertslund.styring.paamindelse;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Hvor langt noget, der skal mindes om, er kommet: fortalt, udsat eller endnu ikke sagt.
 *
 * @param noegle det, der mindes om
 * @param fortalt dagen, hvis besked det var med i; tom, når det endnu er at sige
 * @param til den dag, det er udsat til
 * @param gange så mange gange er det udsat
 * @param grund hvorfor, med personens egne ord; tom, når hun ikke er blevet spurgt
 */
public record Udsaettelse(
        String noegle, Optional<LocalDate> fortalt, Optional<LocalDate> til, int gange, String grund) {

    /** Så mange gange kan det udsættes uden at sige hvorfor. */
    public static final int UDEN_GRUND = 3;

    public static final int GRUND_LAENGDE = 500;

    public static Udsaettelse ingen(String noegle) {
        return new Udsaettelse(noegle, Optional.empty(), Optional.empty(), 0, "");
    }

    public boolean kraeverGrund() {
        return gange >= UDEN_GRUND;
    }

    public Udsaettelse udsaet(LocalDate dag, String hvorfor) {
        return new Udsaettelse(
                noegle, Optional.empty(), Optional.of(dag), gange + 1, hvorfor.isEmpty() ? grund : hvorfor);
    }
}
