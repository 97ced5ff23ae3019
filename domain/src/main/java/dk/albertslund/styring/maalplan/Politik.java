package dk.albertslund.styring.maalplan;

import java.util.UUID;

/**
 * Det, kommunalbestyrelsen vil på et fagområde i fire år (kilder/001:42).
 *
 * @param fremtidsscenarie inden for synsvidde, men uden for rækkevidde (kilder/000:79)
 * @param fra det første af de fire år
 */
public record Politik(Id id, Vision vision, String navn, String fagomraade, String fremtidsscenarie, int fra) {

    public record Id(UUID vaerdi) {}

    public static final int AAR = 4;

    public Politik {
        if (navn.isBlank()) {
            throw new IllegalArgumentException("en politik har et navn");
        }
    }

    /** Det sidste år, den gælder. */
    public int til() {
        return fra + AAR - 1;
    }

    public boolean gaelder(int aar) {
        return fra <= aar && aar <= til();
    }
}
