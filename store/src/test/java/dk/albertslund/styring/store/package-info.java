/** The stores, tried on a real PostgreSQL. */
@NullMarked
package dk.albertslund.styring.store;

import org.jspecify.annotations.NullMarked;
