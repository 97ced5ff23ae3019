/** Det, der kan hentes ud af huset som en fil. */
@NullMarked
package dk.albertslund.styring.udtraek;

import org.jspecify.annotations.NullMarked;
