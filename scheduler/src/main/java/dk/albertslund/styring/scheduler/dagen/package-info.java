/** The one message of a day: what it says is looked at when it is sent. */
@NullMarked
package dk.albertslund.styring.scheduler.dagen;

import org.jspecify.annotations.NullMarked;
