/** Samtalen om prøvehandlinger: hvad der prøves, indtil det afsluttes eller slettes. */
@NullMarked
package dk.albertslund.styring.samtale.proeve;

import org.jspecify.annotations.NullMarked;
