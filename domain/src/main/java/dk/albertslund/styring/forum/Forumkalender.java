package dk.albertslund.styring.forum;

import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.util.List;
import java.util.Set;

/** Møderækkerne i kalenderen (Microsoft Graph: events med recurrence). Alt kan gøres to gange. */
public interface Forumkalender {

    /** @param forum med et første møde */
    Oprettet opret(Forum forum, List<Deltager> medlemmer, String tekst);

    /**
     * Nye er med fra næste gang, og de, der ikke er ledere der mere, er det ikke. Andre, der er på rækken, røres ikke.
     *
     * @return om rækken er der
     */
    boolean ret(Oprettet serie, List<Deltager> til, Set<String> fra);
}
