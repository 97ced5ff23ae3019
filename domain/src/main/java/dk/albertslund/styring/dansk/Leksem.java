package dk.albertslund.styring.dansk;

/**
 * Et ord, et heltal eller et enkelt tegn.
 *
 * @param ord foldet
 * @param luft om der er mellemrum foran
 * @param stort om det er skrevet med stort forbogstav og ellers småt
 */
record Leksem(int fra, int til, String ord, Art art, boolean luft, boolean stort) {

    enum Art {
        ORD,
        TAL,
        TEGN
    }

    static final Leksem SLUT = new Leksem(-1, -1, "", Art.TEGN, true, false);

    boolean er(String andet) {
        return ord.equals(andet);
    }

    boolean erOrd() {
        return art == Art.ORD;
    }

    boolean erTal() {
        return art == Art.TAL;
    }

    boolean erStreg() {
        return er("-") || er("–") || er("—");
    }

    /** Talværdien, eller -1, når det ikke er et tal af rimelig længde. */
    int tal() {
        return erTal() && ord.length() < 9 ? Integer.parseInt(ord) : -1;
    }
}
