package dk.albertslund.styring.samtale;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.begreb.Ordbog;
import java.util.Arrays;
import java.util.List;

/** De begreber, samtalerne i testene spørger om. */
final class Begrebseksempler {

    static final Ordbog ORDBOG = new Ordbog(List.of(
            begreb("maalsaetning", "Målsætning", "Objective", List.of("maal"), "målsætningen", "målsætninger"),
            begreb("maalplan", "Målplan", "Goal plan", List.of("maal"), "målplanen"),
            begreb("maal", "Mål", "Goal", List.of("maalsaetning", "tegn"), "målet"),
            begreb("proevehandling", "Prøvehandling", "Trial action", List.of("tegn"), "prøvehandlinger"),
            begreb("tegn", "Tegn", "Sign", List.of("proevehandling"), "tegnet"),
            begreb("vision", "Vision", "Vision", List.of("maalsaetning"), "visionen"),
            begreb("trivsel", "Trivsel og fremmøde", "Well-being", List.of(), "trivsel", "fremmøde")));

    static Begreb begreb(String noegle) {
        return ORDBOG.find(noegle).orElseThrow();
    }

    private static Begreb begreb(
            String noegle, String navn, String engelsk, List<String> beslaegtede, String... andreOrd) {
        return new Begreb(
                noegle,
                new Ordlyd(navn, "Hvad " + navn + " er.", "Et eksempel på " + navn + "."),
                new Ordlyd(engelsk, "What " + engelsk + " is.", "An example of " + engelsk + "."),
                Arrays.asList(andreOrd),
                beslaegtede);
    }

    private Begrebseksempler() {}
}
