/** De faste fora, ledelsen mødes i: hvem der er med, og hvor tit de mødes (kilder/002:801). */
@NullMarked
package dk.albertslund.styring.forum;

import org.jspecify.annotations.NullMarked;
