/** Det, vi holder øje med, og det, der bliver noteret: om det, vi gør, flytter noget hos borgerne. */
@NullMarked
package dk.albertslund.styring.tegn;

import org.jspecify.annotations.NullMarked;
