/** Microsoft Graph behind the domain's ports; none of its types leave this package. */
@NullMarked
package dk.albertslund.styring.graph;

import org.jspecify.annotations.NullMarked;
