/** Beskeder til mange: skriv dem, se dem som en modtager, og følg dem i udbakken. */
@NullMarked
package dk.albertslund.styring.samtale.rund;

import org.jspecify.annotations.NullMarked;
