package dk.albertslund.styring.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kommunens katalog (Entra ID gennem Microsoft Graph). */
public interface Katalog {

    /**
     * Ændringer siden {@code maerke}; uden mærke alle.
     *
     * @throws MaerkeUdloebet når mærket er for gammelt, og alt må læses forfra
     */
    Aendringer aendringer(Optional<String> maerke);

    /** Medlemmerne af gruppen med netop dette visningsnavn; tomt, når gruppen ikke findes. */
    Set<Medarbejder.Id> medlemmer(String gruppenavn);

    /**
     * Det, der er ændret siden sidst.
     *
     * @param maerke det, næste læsning fortsætter fra; gemmes først, når ændringerne er gemt
     */
    record Aendringer(List<Person> personer, Set<Medarbejder.Id> fjernede, String maerke) {
        public Aendringer {
            personer = List.copyOf(personer);
            fjernede = Set.copyOf(fjernede);
        }
    }

    /**
     * En person, som kataloget har hende.
     *
     * @param aktiv kontoen er slået til, og personen er ikke gæst
     */
    record Person(
            Medarbejder.Id id,
            String navn,
            String fornavn,
            String mail,
            String titel,
            String enhed,
            Optional<Medarbejder.Id> leder,
            boolean aktiv) {}

    final class MaerkeUdloebet extends RuntimeException {
        private static final long serialVersionUID = 1;

        public MaerkeUdloebet(String maerke) {
            super("kataloget kender ikke længere mærket " + maerke);
        }
    }
}
