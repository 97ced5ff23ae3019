/** Finding what is like what somebody wrote, among a hundred thousand prøvehandlinger. */
@NullMarked
package dk.albertslund.styring.bench.soegning;

import org.jspecify.annotations.NullMarked;
