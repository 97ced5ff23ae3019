/** Files, as Teams wants them: offered first, and put in the receiver's own OneDrive when she has said yes. */
@NullMarked
package dk.albertslund.styring.bot.teams.fil;

import org.jspecify.annotations.NullMarked;
