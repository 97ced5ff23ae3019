/**
 * How fast the directory is read for the first time, and with how much memory, beside a plain reading of the same pages; and
 * whether a week is read and called as fast as Outlook allows, and no faster.
 */
@NullMarked
package dk.albertslund.styring.bench.graf;

import org.jspecify.annotations.NullMarked;
