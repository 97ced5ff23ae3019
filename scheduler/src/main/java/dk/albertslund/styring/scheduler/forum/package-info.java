/** The series of the fora in Outlook, and who is in them. */
@NullMarked
package dk.albertslund.styring.scheduler.forum;

import org.jspecify.annotations.NullMarked;
