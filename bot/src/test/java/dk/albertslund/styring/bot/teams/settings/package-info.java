/** What an installation may and may not say. */
@NullMarked
package dk.albertslund.styring.bot.teams.settings;

import org.jspecify.annotations.NullMarked;
