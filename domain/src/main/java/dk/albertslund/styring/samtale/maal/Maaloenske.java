package dk.albertslund.styring.samtale.maal;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import java.util.Optional;
import java.util.Set;

/** Det, personen vil med mål, målplan og det, der står over dem. */
public sealed interface Maaloenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    /** Kan siges, hvor andre læser med; ellers kun i personens egen chat. */
    default boolean aabent() {
        return false;
    }

    record NytMaal(String sagt) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Maalskrivning.begynd(sagt, her, opslag);
        }
    }

    record RetMaal() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Maalskrivning.ret("", her, opslag);
        }
    }

    record NyMilepael(String sagt) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Milepaele.begynd(sagt, "", her, opslag);
        }
    }

    record MilepaelNaaet() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Milepaele.naaet("", her, opslag);
        }
    }

    /** @param enhed tom, når det er min egen */
    record VisMaalplan(Optional<String> enhed, Optional<Integer> aar) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Maalplaner.vis(enhed, aar.orElseGet(() -> Aarshjul.aarFor(opslag.idag())), her, opslag);
        }

        @Override
        public boolean aabent() {
            return true;
        }
    }

    /** ”mål for unge” */
    record MaalFor(Set<Borgergruppe> grupper) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Maalsoegning.efter(grupper, opslag));
        }

        @Override
        public boolean aabent() {
            return true;
        }
    }

    record VisFremdrift() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Godkendelser.fremdrift(her, opslag);
        }
    }

    record MinEnhed() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Enhedsoverblik.visning(opslag));
        }
    }

    record HvadMangler() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Mangler.visning(opslag));
        }
    }

    record VisPolitikker() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Maalsaetninger.politikker(opslag));
        }

        @Override
        public boolean aabent() {
            return true;
        }
    }

    record VisMaalsaetninger(Optional<Integer> aar) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Maalsaetninger.aarets(aar.orElseGet(() -> Aarshjul.aarFor(opslag.idag())), opslag));
        }

        @Override
        public boolean aabent() {
            return true;
        }
    }

    record VaelgMaalsaetninger(Optional<Integer> aar) implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Udvaelgelse.begynd(aar.orElseGet(() -> Aarshjul.aarFor(opslag.idag())), her, opslag);
        }
    }

    record VisDaekning() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Maalsaetninger.daekning(opslag));
        }
    }

    record GoerFaerdig() implements Maaloenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Maalplaner.goerFaerdig("", her, opslag);
        }
    }
}
