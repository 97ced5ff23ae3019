package dk.albertslund.styring.samtale;

import java.util.Optional;
import java.util.regex.Pattern;

/** Det, der siger, hvem en borger er, kommer ikke ind i huset: ti cifre som et CPR-nummer, eller et navn efter ”borger”. */
final class Personoplysning {

    private static final Pattern CPR =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

    private static final Pattern BORGERNAVN = Pattern.compile(
            "(?U)\\b[Bb]orger(?:en|ens|s)?,?\\s+(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?)(?:[ -]\\p{Lu}\\p{L}*\\.?)*");

    /** Hvad der siges til den, der skrev det; tomt, når der ikke er noget at sige. */
    static Optional<Visning> afvisning(String tekst) {
        if (CPR.matcher(tekst).find()) {
            return Optional.of(Hjaelp.sig("samtale.personnummer"));
        }
        return BORGERNAVN.matcher(tekst).find() ? Optional.of(Hjaelp.sig("samtale.borgernavn")) : Optional.empty();
    }

    private Personoplysning() {}
}
