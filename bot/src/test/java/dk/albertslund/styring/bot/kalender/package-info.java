@NullMarked
package dk.albertslund.styring.bot.kalender;

import org.jspecify.annotations.NullMarked;
