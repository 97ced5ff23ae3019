package dk.albertslund.styring.maalplan;

import java.util.Objects;
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

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        var ids = valgte.stream().map(id -> id.vaerdi().toString()).sorted().toList();
        return Integer.toHexString(Objects.hash(aar, ids, link, sagsnummer));
    }

    public static Aarsvalg intet(int aar) {
        return new Aarsvalg(aar, Set.of(), "", "");
    }
}
