/** Samtalen om dagens ene besked: åbn en ting i den, besvar den, udsæt den. */
@NullMarked
package dk.albertslund.styring.samtale.dagen;

import org.jspecify.annotations.NullMarked;
