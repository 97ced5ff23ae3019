@NullMarked
package dk.albertslund.styring.demo.personer;

import org.jspecify.annotations.NullMarked;
