/** Samtalen om det, huset ved: begreber og det, andre har lært. */
@NullMarked
package dk.albertslund.styring.samtale.viden;

import org.jspecify.annotations.NullMarked;
