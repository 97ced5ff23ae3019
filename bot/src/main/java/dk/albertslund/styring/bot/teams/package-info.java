/** Microsoft Teams at the edge: the gate, the messages, the cards and the connector. */
@NullMarked
package dk.albertslund.styring.bot.teams;

import org.jspecify.annotations.NullMarked;
