/** Asks, while a prøvehandling runs and when it ends, what it has meant. */
@NullMarked
package dk.albertslund.styring.scheduler.evaluering;

import org.jspecify.annotations.NullMarked;
