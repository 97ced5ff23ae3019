/** Reads the municipality's directory into our own tables. */
@NullMarked
package dk.albertslund.styring.scheduler.organisation;

import org.jspecify.annotations.NullMarked;
