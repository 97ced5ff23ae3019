/** Møderne i udviklingsugen i samtalen: flyt et, eller aflys det. */
@NullMarked
package dk.albertslund.styring.samtale.uge;

import org.jspecify.annotations.NullMarked;
