/** Styringshierarkiet fra vision til målplan, og om der arbejdes med det hele. */
@NullMarked
package dk.albertslund.styring.maalplan;

import org.jspecify.annotations.NullMarked;
