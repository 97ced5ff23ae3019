/** Ledernes fora i samtalen: se dem, indkald et, eller stop det. */
@NullMarked
package dk.albertslund.styring.samtale.forum;

import org.jspecify.annotations.NullMarked;
