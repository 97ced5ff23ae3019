/** Årets rytme: faser, frister og hvornår der mindes om dem. */
@NullMarked
package dk.albertslund.styring.aarshjul;

import org.jspecify.annotations.NullMarked;
