@NullMarked
package dk.albertslund.styring.demo.browser;

import org.jspecify.annotations.NullMarked;
