/** A stand-in on this machine for those who issue tokens: Microsoft's bot service and Entra. */
@NullMarked
package dk.albertslund.styring.demo.udsteder;

import org.jspecify.annotations.NullMarked;
