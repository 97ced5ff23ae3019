@NullMarked
package dk.albertslund.styring.bot.billeder;

import org.jspecify.annotations.NullMarked;
