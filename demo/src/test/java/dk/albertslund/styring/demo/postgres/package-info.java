@NullMarked
package dk.albertslund.styring.demo.postgres;

import org.jspecify.annotations.NullMarked;
