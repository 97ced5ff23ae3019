@NullMarked
package dk.albertslund.styring.bot.teams.levering;

import org.jspecify.annotations.NullMarked;
