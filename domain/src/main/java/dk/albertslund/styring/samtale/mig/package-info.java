/** Samtalen om den, der skriver: det, hun har gang i, hendes frister, påmindelser og indstillinger. */
@NullMarked
package dk.albertslund.styring.samtale.mig;

import org.jspecify.annotations.NullMarked;
