package dk.albertslund.styring.evaluering;

/**
 * Hvorfor det gik, som det gik; hver del er tom, når den ikke er sagt.
 *
 * @param bidrag det, vi selv gjorde, som gjorde forskellen
 * @param andet det, der ellers kan have spillet ind
 * @param samarbejde hvordan vi arbejdede sammen om det (kilder/000:242)
 */
public record Forklaring(String bidrag, String andet, String samarbejde) {

    public static final Forklaring INGEN = new Forklaring("", "", "");

    public static final int LAENGDE = 1000;

    public Forklaring {
        bidrag = bidrag.strip();
        andet = andet.strip();
        samarbejde = samarbejde.strip();
        if (bidrag.length() > LAENGDE || andet.length() > LAENGDE || samarbejde.length() > LAENGDE) {
            throw new IllegalArgumentException("en forklaring har højst %d tegn i hver del".formatted(LAENGDE));
        }
    }
}
