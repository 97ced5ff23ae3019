package dk.albertslund.styring.samtale.ord;

import java.util.regex.Pattern;

/** Fjerner det, der ikke er skrift: styretegn, halve tegnpar og det, der vender læseretningen. */
public final class Rensning {

    private static final Pattern IKKE_SKRIFT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    public static String af(String tekst) {
        return IKKE_SKRIFT.matcher(tekst).replaceAll("").strip();
    }

    private Rensning() {}
}
