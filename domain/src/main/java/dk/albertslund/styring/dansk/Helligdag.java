package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** De danske helligdage. Store bededag er ikke en af dem siden 2024. */
public enum Helligdag {
    NYTAARSDAG(aar -> LocalDate.of(aar, 1, 1)),
    SKAERTORSDAG(aar -> paaskedag(aar).minusDays(3)),
    LANGFREDAG(aar -> paaskedag(aar).minusDays(2)),
    PAASKEDAG(Helligdag::paaskedag),
    ANDEN_PAASKEDAG(aar -> paaskedag(aar).plusDays(1)),
    KRISTI_HIMMELFARTSDAG(aar -> paaskedag(aar).plusDays(39)),
    PINSEDAG(aar -> paaskedag(aar).plusDays(49)),
    ANDEN_PINSEDAG(aar -> paaskedag(aar).plusDays(50)),
    JULEDAG(aar -> LocalDate.of(aar, 12, 25)),
    ANDEN_JULEDAG(aar -> LocalDate.of(aar, 12, 26));

    @SuppressWarnings("ImmutableEnumChecker") // udtrykkene ovenfor har ingen tilstand
    private final IntFunction<LocalDate> dato;

    Helligdag(IntFunction<LocalDate> dato) {
        this.dato = dato;
    }

    public LocalDate i(int aar) {
        return dato.apply(aar);
    }

    /** Den første søndag efter den første fuldmåne på eller efter forårsjævndøgn; Meeus' regnemåde. */
    static LocalDate paaskedag(int aar) {
        int a = aar % 19;
        int b = aar / 100;
        int c = aar % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(aar, n / 31, n % 31 + 1);
    }
}
