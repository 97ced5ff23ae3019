/** The week from proposal to answers, tried with calendars in memory and a real database. */
@NullMarked
package dk.albertslund.styring.scheduler.udviklingsuge;

import org.jspecify.annotations.NullMarked;
