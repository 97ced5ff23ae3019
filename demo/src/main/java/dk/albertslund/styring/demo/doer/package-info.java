/** Who is let in to the demo's bot, which has no keys to check a token with: those on this machine. */
@NullMarked
package dk.albertslund.styring.demo.doer;

import org.jspecify.annotations.NullMarked;
