/** A turn of a conversation under load, beside the same load on a bare echo. */
@NullMarked
package dk.albertslund.styring.bench.tur;

import org.jspecify.annotations.NullMarked;
