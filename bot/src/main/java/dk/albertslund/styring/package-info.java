/** Where the house starts. */
@NullMarked
package dk.albertslund.styring;

import org.jspecify.annotations.NullMarked;
