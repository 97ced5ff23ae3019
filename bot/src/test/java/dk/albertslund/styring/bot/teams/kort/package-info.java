/** Every card, in both languages, with friendly and unfriendly words in it. */
@NullMarked
package dk.albertslund.styring.bot.teams.kort;

import org.jspecify.annotations.NullMarked;
