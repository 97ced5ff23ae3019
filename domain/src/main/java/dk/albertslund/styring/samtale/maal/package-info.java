/** Samtalen om mål, målplaner og milepæle, og hvad en enhed mangler. */
@NullMarked
package dk.albertslund.styring.samtale.maal;

import org.jspecify.annotations.NullMarked;
