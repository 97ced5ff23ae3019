/** Evaluering i samtalen: den korte check-in, den grundige evaluering, og hvordan samarbejdet gik. */
@NullMarked
package dk.albertslund.styring.samtale.evaluering;

import org.jspecify.annotations.NullMarked;
