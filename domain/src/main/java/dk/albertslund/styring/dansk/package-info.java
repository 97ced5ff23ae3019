/** Dansk som folk skriver det: datoer, tal og ord. */
@NullMarked
package dk.albertslund.styring.dansk;

import org.jspecify.annotations.NullMarked;
