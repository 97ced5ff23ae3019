package dk.albertslund.styring.bot.teams;

import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.samtale.Sprog;

/** What an activity means to us. */
sealed interface Ankomst {

    /** Somebody did something we answer. */
    record Besked(Indgaaende indgaaende) implements Ankomst {}

    /** Somebody pressed a button we no longer have, on a card that waits for its answer. */
    record UkendtKnap(Sprog sprog) implements Ankomst {}

    /** The bot has been removed from the conversation. */
    record Afinstalleret(String samtale) implements Ankomst {}

    /** Nothing we act on: a reaction, an edit, a member more or less, and what Microsoft may think of next year. */
    record Uvedkommende() implements Ankomst {}
}
