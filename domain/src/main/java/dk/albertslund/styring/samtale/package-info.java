/** Samtalen: hvad en besked fører til, og hvad personen ser. Rene funktioner. */
@NullMarked
package dk.albertslund.styring.samtale;

import org.jspecify.annotations.NullMarked;
