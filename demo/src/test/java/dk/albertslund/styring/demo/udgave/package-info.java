/** What is delivered: the packaged bot as the folder it is run from. */
@NullMarked
package dk.albertslund.styring.demo.udgave;

import org.jspecify.annotations.NullMarked;
