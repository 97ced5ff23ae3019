/** What happens by itself, tried with a real database and an own clock. */
@NullMarked
package dk.albertslund.styring.scheduler;

import org.jspecify.annotations.NullMarked;
