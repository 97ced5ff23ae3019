/** The demo's own time, which can be put forward. */
@NullMarked
package dk.albertslund.styring.demo.tid;

import org.jspecify.annotations.NullMarked;
