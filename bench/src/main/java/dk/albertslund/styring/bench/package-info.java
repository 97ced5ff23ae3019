/** Measurements and their baselines. */
@NullMarked
package dk.albertslund.styring.bench;

import org.jspecify.annotations.NullMarked;
