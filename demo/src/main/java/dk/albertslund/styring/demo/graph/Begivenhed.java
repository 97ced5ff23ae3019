package dk.albertslund.styring.demo.graph;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * En begivenhed i en kalender.
 *
 * @param postkasse organisatorens adresse
 * @param transaktion appens transactionId
 * @param moedelink tomt, når der ikke er et
 */
public record Begivenhed(
        String id,
        String postkasse,
        Optional<String> transaktion,
        Indhold indhold,
        ZonedDateTime start,
        ZonedDateTime slut,
        List<Deltager> deltagere,
        String moedelink,
        boolean aflyst,
        Instant oprettet,
        Instant rettet) {

    public Begivenhed {
        deltagere = List.copyOf(deltagere);
    }

    /** @param gentagelse seriens mønster som Graphs JSON; tom for et enkelt møde
     * @param sted lokalets navn og {@code stedmail} dets adresse; tomme, når der ikke er et */
    public record Indhold(
            String emne,
            String tekst,
            String sted,
            String stedmail,
            boolean online,
            boolean skjulDeltagere,
            boolean svarOenskes,
            String gentagelse) {

        /** Et møde, der blev gemt, før der var serier, er et enkelt. */
        public Indhold {
            gentagelse = gentagelse == null ? "" : gentagelse;
        }
    }

    /** @param type som i Graph: required, optional eller resource */
    public record Deltager(String mail, String navn, String type, Svar svar, Instant svaret) {
        Deltager svarer(Svar nyt, Instant hvornaar) {
            return new Deltager(mail, navn, type, nyt, hvornaar);
        }

        boolean lokale() {
            return type.equals("resource");
        }
    }

    /** Svaret på en indkaldelse. */
    public enum Svar {
        INTET("none"),
        JA("accepted"),
        MAASKE("tentativelyAccepted"),
        NEJ("declined");

        final String graph;

        Svar(String graph) {
            this.graph = graph;
        }
    }

    Begivenhed med(List<Deltager> nye, Instant hvornaar) {
        return new Begivenhed(
                id, postkasse, transaktion, indhold, start, slut, nye, moedelink, aflyst, oprettet, hvornaar);
    }

    Begivenhed aflyst(Instant hvornaar) {
        return new Begivenhed(
                id, postkasse, transaktion, indhold, start, slut, deltagere, moedelink, true, oprettet, hvornaar);
    }

    Begivenhed uden(String link) {
        return new Begivenhed(
                id, postkasse, transaktion, indhold, start, slut, deltagere, link, aflyst, oprettet, rettet);
    }

    boolean overlapper(ZonedDateTime fra, ZonedDateTime til) {
        return !aflyst && start.isBefore(til) && fra.isBefore(slut);
    }
}
