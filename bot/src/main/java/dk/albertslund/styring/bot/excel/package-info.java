/** Excel files; the only place that knows the library for them. */
@NullMarked
package dk.albertslund.styring.bot.excel;

import org.jspecify.annotations.NullMarked;
