@NullMarked
package dk.albertslund.styring.demo.doer;

import org.jspecify.annotations.NullMarked;
