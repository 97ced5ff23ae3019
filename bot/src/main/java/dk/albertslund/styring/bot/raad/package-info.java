/** Who is asked when the model is in doubt about what somebody wrote: nobody, or a service over HTTP. */
@NullMarked
package dk.albertslund.styring.bot.raad;

import org.jspecify.annotations.NullMarked;
