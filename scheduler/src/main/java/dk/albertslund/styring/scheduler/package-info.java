/** What happens when time comes: reminders, and delivery of what is due. */
@NullMarked
package dk.albertslund.styring.scheduler;

import org.jspecify.annotations.NullMarked;
