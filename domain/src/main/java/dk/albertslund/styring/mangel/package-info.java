/** Det, nogen mangler at gøre, og hos hvem det ligger. */
@NullMarked
package dk.albertslund.styring.mangel;

import org.jspecify.annotations.NullMarked;
