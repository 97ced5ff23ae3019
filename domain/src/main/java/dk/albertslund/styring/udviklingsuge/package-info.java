/** Ugen, hvor medarbejdere og ledere om samme borgergruppe mødes: tider, lokaler og møder. */
@NullMarked
package dk.albertslund.styring.udviklingsuge;

import org.jspecify.annotations.NullMarked;
