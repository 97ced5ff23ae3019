/** The page at /demo: chat as anybody, and see what everybody gets. */
@NullMarked
package dk.albertslund.styring.demo.side;

import org.jspecify.annotations.NullMarked;
