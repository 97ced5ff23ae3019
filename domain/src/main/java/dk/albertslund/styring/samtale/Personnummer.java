package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import java.util.List;
import java.util.regex.Pattern;

/** Ti cifre, der ligner et CPR-nummer, kommer ikke ind i huset. */
final class Personnummer {

    private static final Pattern CPR =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

    static final Visning AFVISNING = new Visning.Svartekst(List.of(tekst("samtale.personnummer")), List.of());

    static boolean staarI(String tekst) {
        return CPR.matcher(tekst).find();
    }

    private Personnummer() {}
}
