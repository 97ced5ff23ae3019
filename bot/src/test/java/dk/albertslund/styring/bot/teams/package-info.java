/** What an activity of Teams' means to the house. */
@NullMarked
package dk.albertslund.styring.bot.teams;

import org.jspecify.annotations.NullMarked;
