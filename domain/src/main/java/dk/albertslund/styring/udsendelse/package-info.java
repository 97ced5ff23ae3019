/** Alt, der skal ud af huset, og vejene ud. */
@NullMarked
package dk.albertslund.styring.udsendelse;

import org.jspecify.annotations.NullMarked;
