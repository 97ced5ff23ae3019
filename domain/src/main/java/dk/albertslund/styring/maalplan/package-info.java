/** Fra vision til mål: den røde tråd, en prøvehandling hænger på. */
@NullMarked
package dk.albertslund.styring.maalplan;

import org.jspecify.annotations.NullMarked;
