/** The work of an udviklingsuge that asks other systems: the proposal, the invitations, the answers. */
@NullMarked
package dk.albertslund.styring.scheduler.udviklingsuge;

import org.jspecify.annotations.NullMarked;
