/** People, peers and a page for trying the house out; never part of the production artefact. */
@NullMarked
package dk.albertslund.styring.demo;

import org.jspecify.annotations.NullMarked;
