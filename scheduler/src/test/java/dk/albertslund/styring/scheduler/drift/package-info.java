/** What keeps the bot within reach. */
@NullMarked
package dk.albertslund.styring.scheduler.drift;

import org.jspecify.annotations.NullMarked;
