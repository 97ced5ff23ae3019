@NullMarked
package dk.albertslund.styring.demo.tid;

import org.jspecify.annotations.NullMarked;
