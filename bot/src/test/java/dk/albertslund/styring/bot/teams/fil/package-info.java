/** Where a file may be put, and where not. */
@NullMarked
package dk.albertslund.styring.bot.teams.fil;

import org.jspecify.annotations.NullMarked;
