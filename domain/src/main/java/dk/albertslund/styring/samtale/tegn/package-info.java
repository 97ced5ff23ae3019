/** Samtalen om tegn: det, der er set, og de tal, der er noteret. */
@NullMarked
package dk.albertslund.styring.samtale.tegn;

import org.jspecify.annotations.NullMarked;
