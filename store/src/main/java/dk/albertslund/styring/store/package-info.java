/** All SQL: what the house remembers, in PostgreSQL. */
@NullMarked
package dk.albertslund.styring.store;

import org.jspecify.annotations.NullMarked;
