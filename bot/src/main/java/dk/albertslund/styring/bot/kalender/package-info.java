/** The year as a calendar that people subscribe to (iCalendar, RFC 5545). */
@NullMarked
package dk.albertslund.styring.bot.kalender;

import org.jspecify.annotations.NullMarked;
