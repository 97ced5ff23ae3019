/** The reading of the directory, tried on a real database. */
@NullMarked
package dk.albertslund.styring.scheduler.organisation;

import org.jspecify.annotations.NullMarked;
