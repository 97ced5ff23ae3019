@NullMarked
package dk.albertslund.styring.demo;

import org.jspecify.annotations.NullMarked;
