/** Where Microsoft Graph is, and with which token we are let in. */
@NullMarked
package dk.albertslund.styring.graph.adgang;

import org.jspecify.annotations.NullMarked;
