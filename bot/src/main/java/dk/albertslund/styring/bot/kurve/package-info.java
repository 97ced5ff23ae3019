/** The curve of a tegn as a picture, for where Teams cannot draw it. */
@NullMarked
package dk.albertslund.styring.bot.kurve;

import org.jspecify.annotations.NullMarked;
