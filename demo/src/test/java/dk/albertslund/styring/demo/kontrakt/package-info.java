/** What we promise Microsoft and ourselves, tried on the packaged bot with its authentication on. */
@NullMarked
package dk.albertslund.styring.demo.kontrakt;

import org.jspecify.annotations.NullMarked;
