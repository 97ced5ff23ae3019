/** Delivers what the outbox holds for Teams and says what became of it. */
@NullMarked
package dk.albertslund.styring.bot.teams.levering;

import org.jspecify.annotations.NullMarked;
