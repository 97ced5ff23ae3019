@NullMarked
package dk.albertslund.styring.bot.teams.fil;

import org.jspecify.annotations.NullMarked;
