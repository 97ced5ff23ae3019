/** Puts the house together: one message, one transaction. */
@NullMarked
package dk.albertslund.styring.bot;

import org.jspecify.annotations.NullMarked;
