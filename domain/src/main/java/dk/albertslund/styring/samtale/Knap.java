package dk.albertslund.styring.samtale;

/** @param om det, knappen handler om; tomt, når den ikke handler om noget bestemt */
public record Knap(Tekst tekst, Handling handling, String om) {

    public static Knap til(Handling handling, String om) {
        return new Knap(Tekst.tekst("knap." + handling.name().toLowerCase(java.util.Locale.ROOT)), handling, om);
    }

    public static Knap til(Handling handling) {
        return til(handling, "");
    }
}
