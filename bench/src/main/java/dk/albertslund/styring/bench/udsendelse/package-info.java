/** Writing to everybody: as fast as Teams allows and no faster, and planning it for more people than there are. */
@NullMarked
package dk.albertslund.styring.bench.udsendelse;

import org.jspecify.annotations.NullMarked;
