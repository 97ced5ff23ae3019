/** At flytte en dag: en prøvehandlings, en milepæls eller en evaluerings. */
@NullMarked
package dk.albertslund.styring.samtale.frist;

import org.jspecify.annotations.NullMarked;
