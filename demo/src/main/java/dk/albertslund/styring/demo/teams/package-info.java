/** A peer that speaks Teams' real protocol to the bot; it knows nothing of Spring, so tests and load runs use it too. */
@NullMarked
package dk.albertslund.styring.demo.teams;

import org.jspecify.annotations.NullMarked;
