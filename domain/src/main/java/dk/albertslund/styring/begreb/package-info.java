/** Styringskonceptets begreber: hvad ordene betyder, og hvordan de hænger sammen. */
@NullMarked
package dk.albertslund.styring.begreb;

import org.jspecify.annotations.NullMarked;
