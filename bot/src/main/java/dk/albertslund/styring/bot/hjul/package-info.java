/** The year as a picture and in words. */
@NullMarked
package dk.albertslund.styring.bot.hjul;

import org.jspecify.annotations.NullMarked;
