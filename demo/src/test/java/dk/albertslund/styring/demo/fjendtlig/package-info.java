/** Everything a person, a program or a broken client could send, sent to the packaged bot. */
@NullMarked
package dk.albertslund.styring.demo.fjendtlig;

import org.jspecify.annotations.NullMarked;
