package dk.albertslund.styring.dansk;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Et tal i en sætning, fra og med tegn nummer {@code fra} til {@code til}.
 *
 * @param tal tallet; det mindste, når der er sagt to: ”12-15”
 * @param hoejst det største, når der er sagt to
 * @param udAf de alle, når der er sagt ”14 ud af 15”
 * @param omtrent ”ca. 20”, ”et par”
 * @param enhed ordet efter tallet, som det er skrevet: ”deltagere”, ”%”; tomt, når der ikke er noget
 * @param enhedTil hvor enheden slutter; {@code til}, når der ikke er nogen
 */
public record Talfund(
        int fra,
        int til,
        Art art,
        BigDecimal tal,
        Optional<BigDecimal> hoejst,
        Optional<BigDecimal> udAf,
        boolean omtrent,
        String enhed,
        int enhedTil) {

    public enum Art {
        ANTAL,
        /** ”4. klasse”, ”den tredje”. */
        ORDEN
    }
}
