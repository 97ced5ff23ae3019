/** The inbound gate, with one thing wrong at a time. */
@NullMarked
package dk.albertslund.styring.bot.teams.gate;

import org.jspecify.annotations.NullMarked;
