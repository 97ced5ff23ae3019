@NullMarked
package dk.albertslund.styring.udsendelse;

import org.jspecify.annotations.NullMarked;
