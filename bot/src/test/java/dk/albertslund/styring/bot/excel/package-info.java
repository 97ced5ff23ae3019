/** Excel files, opened again and looked into. */
@NullMarked
package dk.albertslund.styring.bot.excel;

import org.jspecify.annotations.NullMarked;
