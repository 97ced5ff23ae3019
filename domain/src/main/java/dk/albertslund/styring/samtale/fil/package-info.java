/** Samtalen om at få noget ud af huset som en fil. */
@NullMarked
package dk.albertslund.styring.samtale.fil;

import org.jspecify.annotations.NullMarked;
