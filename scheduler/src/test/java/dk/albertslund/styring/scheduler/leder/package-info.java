/** What goes between leaders and their people: kind requests, and the open way upward. */
@NullMarked
package dk.albertslund.styring.scheduler.leder;

import org.jspecify.annotations.NullMarked;
