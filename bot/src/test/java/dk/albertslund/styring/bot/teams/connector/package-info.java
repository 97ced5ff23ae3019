/** What leaves for Teams, against a connector on this machine. */
@NullMarked
package dk.albertslund.styring.bot.teams.connector;

import org.jspecify.annotations.NullMarked;
