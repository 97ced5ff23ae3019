/** Samtalen om organisationen: se den, lægge den om og tage stilling til det, kataloget foreslår. */
@NullMarked
package dk.albertslund.styring.samtale.organisation;

import org.jspecify.annotations.NullMarked;
