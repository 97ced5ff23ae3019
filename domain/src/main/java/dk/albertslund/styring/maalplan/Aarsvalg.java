package dk.albertslund.styring.maalplan;

import java.util.Set;

/**
 * De målsætninger fra politikkerne, kommunalbestyrelsen har valgt til ét år. Budgetaftalens er med af sig selv.
 *
 * @param link hvor beslutningen kan læses; tomt, når det ikke er sagt
 * @param sagsnummer tomt, når det ikke er sagt
 */
public record Aarsvalg(int aar, Set<Maalsaetning.Id> valgte, String link, String sagsnummer) {

    public static final int SAGSNUMMER_LAENGDE = 40;
    public static final int LINK_LAENGDE = 400;

    public Aarsvalg {
        valgte = Set.copyOf(valgte);
        link = link.strip();
        sagsnummer = sagsnummer.strip();
    }

    public static Aarsvalg intet(int aar) {
        return new Aarsvalg(aar, Set.of(), "", "");
    }
}
