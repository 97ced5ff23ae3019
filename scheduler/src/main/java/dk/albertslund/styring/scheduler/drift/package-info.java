/** What keeps the bot within reach: its installation, its self-test, and the warning before its credentials run out. */
@NullMarked
package dk.albertslund.styring.scheduler.drift;

import org.jspecify.annotations.NullMarked;
