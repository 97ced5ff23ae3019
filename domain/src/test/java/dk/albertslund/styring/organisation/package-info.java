/** Enhederne og dem, der leder dem. */
@NullMarked
package dk.albertslund.styring.organisation;

import org.jspecify.annotations.NullMarked;
