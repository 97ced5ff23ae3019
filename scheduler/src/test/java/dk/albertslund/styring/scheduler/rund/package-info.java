/** Messages to many: begun when their time comes, and stopped where they are. */
@NullMarked
package dk.albertslund.styring.scheduler.rund;

import org.jspecify.annotations.NullMarked;
