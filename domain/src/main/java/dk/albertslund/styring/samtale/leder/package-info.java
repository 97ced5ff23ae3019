/** Lederens samtale: hvem i enheden mangler noget, og en venlig besked til dem. */
@NullMarked
package dk.albertslund.styring.samtale.leder;

import org.jspecify.annotations.NullMarked;
