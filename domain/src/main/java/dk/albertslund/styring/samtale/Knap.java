package dk.albertslund.styring.samtale;

/** @param om det, knappen handler om; tomt, når den ikke handler om noget bestemt */
public record Knap(Tekst tekst, Handling handling, String om) {

    private static final int LAENGSTE = 40;

    public static Knap til(Handling handling, String om) {
        return new Knap(Tekst.tekst("knap." + handling.name().toLowerCase(java.util.Locale.ROOT)), handling, om);
    }

    /** Nævnt ved det, den handler om, så langt der er plads. */
    public static Knap medTitel(String titel, Handling handling, String om) {
        var kort = titel.length() <= LAENGSTE
                ? titel
                : titel.substring(0, LAENGSTE).strip() + "…";
        return new Knap(Tekst.tekst("knap.titel", Tekst.ord(kort)), handling, om);
    }

    public static Knap til(Handling handling) {
        return til(handling, "");
    }
}
