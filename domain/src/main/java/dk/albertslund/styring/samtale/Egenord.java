package dk.albertslund.styring.samtale;

import java.util.List;
import java.util.Optional;

/** Det, folk skriver, når de vil bestemme over botten selv: sproget, og hvad den ved om dem. */
final class Egenord {

    private static final List<String> INDSTILLINGER = List.of(
            "indstillinger",
            "mine indstillinger",
            "vis indstillinger",
            "sprog",
            "skift sprog",
            "settings",
            "my settings",
            "language",
            "change language",
            "notifikationer");

    private static final List<String> ENGELSK = List.of(
            "skriv engelsk",
            "skriv paa engelsk",
            "tal engelsk",
            "engelsk",
            "skift til engelsk",
            "skift sprog til engelsk",
            "english",
            "english please",
            "in english please",
            "switch to english",
            "speak english");

    private static final List<String> DANSK = List.of(
            "skriv dansk",
            "skriv paa dansk",
            "tal dansk",
            "dansk",
            "skift til dansk",
            "skift sprog til dansk",
            "danish",
            "danish please",
            "switch to danish",
            "speak danish");

    private static final List<String> PERSONDATA = List.of(
            "hvad ved du om mig",
            "hvad har du gemt om mig",
            "hvad gemmer du om mig",
            "mine data",
            "mine oplysninger",
            "persondata",
            "hvilke data har du om mig",
            "what do you know about me",
            "my data",
            "what have you stored about me");

    static Optional<Hensigt> hensigt(Saetning saetning) {
        if (saetning.er(ENGELSK)) {
            return Optional.of(new Hensigt.VaelgSprog(Sprog.ENGELSK));
        }
        if (saetning.er(DANSK)) {
            return Optional.of(new Hensigt.VaelgSprog(Sprog.DANSK));
        }
        if (saetning.er(PERSONDATA)) {
            return Optional.of(new Hensigt.VisPersondata());
        }
        return saetning.er(INDSTILLINGER) ? Optional.of(new Hensigt.VisIndstillinger()) : Optional.empty();
    }

    private Egenord() {}
}
