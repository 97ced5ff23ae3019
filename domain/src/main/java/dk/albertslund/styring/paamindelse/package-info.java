/** Det, folk beder om selv at blive mindet om. */
@NullMarked
package dk.albertslund.styring.paamindelse;

import org.jspecify.annotations.NullMarked;
