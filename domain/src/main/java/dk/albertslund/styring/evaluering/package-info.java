/** Hvad det, vi prøver af, betyder for borgere, foreninger og virksomheder, og hvad vi lærer af det. */
@NullMarked
package dk.albertslund.styring.evaluering;

import org.jspecify.annotations.NullMarked;
