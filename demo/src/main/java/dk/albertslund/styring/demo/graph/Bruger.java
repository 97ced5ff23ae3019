package dk.albertslund.styring.demo.graph;

import java.util.Optional;

/**
 * En bruger i kataloget.
 *
 * @param id objekt-id; det samme som aadObjectId i Teams
 * @param enhed afdelingens navn; tomt, når kataloget ikke har det
 * @param leder lederens id
 * @param aktiv om kontoen er slået til
 */
public record Bruger(
        String id,
        String fornavn,
        String efternavn,
        String mail,
        String titel,
        String enhed,
        Optional<String> leder,
        boolean aktiv,
        boolean gaest) {

    /** En almindelig medarbejder. */
    public static Bruger ansat(
            String id,
            String fornavn,
            String efternavn,
            String mail,
            String titel,
            String enhed,
            Optional<String> leder) {
        return new Bruger(id, fornavn, efternavn, mail, titel, enhed, leder, true, false);
    }

    public String navn() {
        return fornavn + " " + efternavn;
    }

    /** Brugernavnet er med vilje et andet end adressen, for det er det tit i virkeligheden. */
    String brugernavn() {
        return id.substring(0, Math.min(8, id.length())) + "@demo.example";
    }
}
