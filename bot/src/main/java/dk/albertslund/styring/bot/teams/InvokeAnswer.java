package dk.albertslund.styring.bot.teams;

import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import java.util.Optional;

/** The answer to a pressed Action.Execute, which Teams waits for in the HTTP response. */
record InvokeAnswer(int statusCode, String type, Object value) {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    /** The card takes the place of the pressed one; without an answer that one stays. */
    static InvokeAnswer af(Optional<Visning> svar, Sprog sprog) {
        return svar.map(visning -> new InvokeAnswer(
                        200, CARD, Fremviser.paa(sprog).somKort(visning).json()))
                .orElseGet(() -> besked(sprog, "kort.modtaget"));
    }

    static InvokeAnswer gammeltKort(Sprog sprog) {
        return besked(sprog, "kort.gammelt");
    }

    private static InvokeAnswer besked(Sprog sprog, String noegle) {
        return new InvokeAnswer(200, MESSAGE, Fremviser.paa(sprog).tekst(noegle));
    }
}
