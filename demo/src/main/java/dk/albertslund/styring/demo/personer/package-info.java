/** The invented people of the demo, their places in the municipality, and what they are working on. */
@NullMarked
package dk.albertslund.styring.demo.personer;

import org.jspecify.annotations.NullMarked;
