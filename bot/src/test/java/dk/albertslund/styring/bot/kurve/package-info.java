@NullMarked
package dk.albertslund.styring.bot.kurve;

import org.jspecify.annotations.NullMarked;
