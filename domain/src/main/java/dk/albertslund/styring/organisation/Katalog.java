package dk.albertslund.styring.organisation;

import java.time.Duration;
import java.util.Collection;
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

    /** Læser personerne helt, uanset hvornår de er ændret. */
    Genlaest laes(Collection<Medarbejder.Id> personer);

    /** Medlemmerne af gruppen med netop dette visningsnavn; tomt, når gruppen ikke findes. */
    Set<Medarbejder.Id> medlemmer(String gruppenavn);

    /**
     * Det, der er ændret siden sidst.
     *
     * @param ulaeste de, der er ændret, men som ikke kunne læses; mærket er forbi dem, så de må huskes
     * @param maerke det, næste læsning fortsætter fra; gemmes først, når ændringerne er gemt
     */
    record Aendringer(List<Person> personer, Set<Medarbejder.Id> fjernede, List<Ulaest> ulaeste, String maerke) {
        public Aendringer {
            personer = List.copyOf(personer);
            fjernede = Set.copyOf(fjernede);
            ulaeste = List.copyOf(ulaeste);
        }

        /** Alle kunne læses. */
        public Aendringer(List<Person> personer, Set<Medarbejder.Id> fjernede, String maerke) {
            this(personer, fjernede, List.of(), maerke);
        }
    }

    record Genlaest(List<Person> personer, Set<Medarbejder.Id> fjernede, List<Ulaest> ulaeste) {
        public Genlaest {
            personer = List.copyOf(personer);
            fjernede = Set.copyOf(fjernede);
            ulaeste = List.copyOf(ulaeste);
        }
    }

    /**
     * En person, kataloget ikke ville vise os lige nu.
     *
     * @param grund katalogets svar, uden navne
     * @param vent så længe beder kataloget os om at vente; nul, når det intet beder om
     */
    record Ulaest(Medarbejder.Id person, String grund, Duration vent) {}

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
