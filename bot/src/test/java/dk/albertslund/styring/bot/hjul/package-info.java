@NullMarked
package dk.albertslund.styring.bot.hjul;

import org.jspecify.annotations.NullMarked;
