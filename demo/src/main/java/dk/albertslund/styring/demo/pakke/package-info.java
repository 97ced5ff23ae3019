/** The packaged bot as it is delivered, started as a process of its own by tests and measurements. */
@NullMarked
package dk.albertslund.styring.demo.pakke;

import org.jspecify.annotations.NullMarked;
