/** Medarbejdere, enheder, roller og borgergrupper. */
@NullMarked
package dk.albertslund.styring.organisation;

import org.jspecify.annotations.NullMarked;
