package dk.albertslund.styring.bench.soegning;

import java.util.Locale;
import java.util.Random;

/** A word as it comes off a phone: small letters, aa for å at times, and in two of three a slip of one key. */
final class Slaafejl {

    static String i(String ord, Random random) {
        var skrevet = ord.toLowerCase(Locale.of("da"));
        if (random.nextInt(3) == 0) {
            skrevet = skrevet.replace("å", "aa").replace("ø", "oe").replace("æ", "ae");
        }
        int her = 1 + random.nextInt(skrevet.length() - 2);
        return switch (random.nextInt(6)) {
            case 0 -> skrevet.substring(0, her) + skrevet.substring(her + 1);
            case 1 -> skrevet.substring(0, her) + skrevet.charAt(her) + skrevet.substring(her);
            case 2 ->
                skrevet.substring(0, her) + skrevet.charAt(her + 1) + skrevet.charAt(her) + skrevet.substring(her + 2);
            case 3 -> skrevet.substring(0, her) + (char) ('a' + random.nextInt(26)) + skrevet.substring(her + 1);
            default -> skrevet;
        };
    }

    private Slaafejl() {}
}
