/** The connector: the only way a message leaves for Teams, and the only place that holds the bot's token. */
@NullMarked
package dk.albertslund.styring.bot.teams.connector;

import org.jspecify.annotations.NullMarked;
