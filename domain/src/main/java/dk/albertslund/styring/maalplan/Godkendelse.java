package dk.albertslund.styring.maalplan;

import java.time.LocalDate;

/**
 * En partners ja til et mål, flere enheder har sammen (kilder/000:138).
 *
 * @param af navnet på den, der sagde det
 * @param kendemaerke målet, som det så ud; ændres det, skal der siges ja igen
 */
public record Godkendelse(Maal.Id maal, String enhed, String af, LocalDate dag, String kendemaerke) {

    public boolean gaelder(Maal et) {
        return maal.equals(et.id()) && kendemaerke.equals(et.kendemaerke());
    }
}
