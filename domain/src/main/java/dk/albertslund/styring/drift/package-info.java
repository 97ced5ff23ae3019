/** Det, administratoren holder i gang: adgangen til Microsoft, og at medarbejderne kan nås. */
@NullMarked
package dk.albertslund.styring.drift;

import org.jspecify.annotations.NullMarked;
