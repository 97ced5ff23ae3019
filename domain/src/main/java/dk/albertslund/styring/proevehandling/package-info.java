/** Det, vi prøver af, og de tegn, der viser, om det gør en forskel. */
@NullMarked
package dk.albertslund.styring.proevehandling;

import org.jspecify.annotations.NullMarked;
