/** Pictures: a drawing of filled shapes, written as PNG and SVG, at an address that nobody can guess. */
@NullMarked
package dk.albertslund.styring.bot.billeder;

import org.jspecify.annotations.NullMarked;
