/** Administratorens spørgsmål om, hvorvidt botten virker, og hvem den kan nå. */
@NullMarked
package dk.albertslund.styring.samtale.drift;

import org.jspecify.annotations.NullMarked;
