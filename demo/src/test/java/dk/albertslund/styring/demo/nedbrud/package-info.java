/** The packaged bot, killed in the middle of what it does. */
@NullMarked
package dk.albertslund.styring.demo.nedbrud;

import org.jspecify.annotations.NullMarked;
