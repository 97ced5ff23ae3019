package dk.albertslund.styring.dansk;

import java.util.Arrays;
import java.util.List;

/** Ord, som de står i koden: adskilt af mellemrum eller linjeskift. */
final class Ordliste {

    private Ordliste() {}

    static List<String> af(String ord) {
        return Arrays.stream(ord.strip().split("\\s+", -1)).toList();
    }
}
