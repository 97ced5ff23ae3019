/** Det skrevne, delt op: sætning, titel, anførsel, borgergruppe og hvad der peges på. */
@NullMarked
package dk.albertslund.styring.samtale.ord;

import org.jspecify.annotations.NullMarked;
