/** The app package that the municipality uploads to Teams. */
@NullMarked
package dk.albertslund.styring.manifest;

import org.jspecify.annotations.NullMarked;
