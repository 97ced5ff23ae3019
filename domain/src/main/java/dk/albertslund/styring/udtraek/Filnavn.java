package dk.albertslund.styring.udtraek;

/** Et navn, SharePoint tager imod: uden de tegn, det ikke kan have i et navn, og uden punktum og mellemrum i enderne. */
public final class Filnavn {

    /** Så langt er der plads til i en mappe, der selv ligger et stykke nede. */
    private static final int LAENGST = 120;

    /** @param filtype uden punktum */
    public static String af(String navn, String filtype) {
        var rent = navn.replaceAll("[\"*:<>?/\\\\|#%\\p{Cntrl}]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("^[~.\\s]+", "");
        var kort = rent.substring(0, Math.min(rent.length(), LAENGST)).replaceAll("[.\\s]+$", "");
        return (kort.isEmpty() ? "Fil" : kort) + "." + filtype;
    }

    private Filnavn() {}
}
