/** What an installation says about itself in Teams: its app, its tenant, and whom it talks to. */
@NullMarked
package dk.albertslund.styring.bot.teams.settings;

import org.jspecify.annotations.NullMarked;
