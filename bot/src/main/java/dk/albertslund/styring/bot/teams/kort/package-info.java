/** What a person sees: each {@link dk.albertslund.styring.samtale.Visning} as a card or a text in the person's language. */
@NullMarked
package dk.albertslund.styring.bot.teams.kort;

import org.jspecify.annotations.NullMarked;
