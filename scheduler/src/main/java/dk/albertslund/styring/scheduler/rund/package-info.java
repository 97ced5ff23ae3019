/** Messages to many: they begin when their time comes, and stop where they are when somebody stops them. */
@NullMarked
package dk.albertslund.styring.scheduler.rund;

import org.jspecify.annotations.NullMarked;
