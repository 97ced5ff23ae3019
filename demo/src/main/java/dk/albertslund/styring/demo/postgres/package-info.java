/** A PostgreSQL server of our own, unpacked from a jar, that lives and dies with this process. */
@NullMarked
package dk.albertslund.styring.demo.postgres;

import org.jspecify.annotations.NullMarked;
