/** Årshjulet i samtalen: flyt en frist, rul året, mine frister og kalenderen. */
@NullMarked
package dk.albertslund.styring.samtale.aar;

import org.jspecify.annotations.NullMarked;
