/** Hvad en sætning på dansk eller enkelt engelsk beder om, og hvor sikkert det er. */
@NullMarked
package dk.albertslund.styring.forstaaelse;

import org.jspecify.annotations.NullMarked;
