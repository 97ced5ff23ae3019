/** How well a sentence is understood: what it asks for, and the days it speaks of. */
@NullMarked
package dk.albertslund.styring.bench.sprog;

import org.jspecify.annotations.NullMarked;
