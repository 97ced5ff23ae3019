/** The inbound gate: nothing gets past it unless Microsoft signed it, for us, from our own tenant. */
@NullMarked
package dk.albertslund.styring.bot.teams.gate;

import org.jspecify.annotations.NullMarked;
