package dk.albertslund.styring.bot.kalender;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Content lines of RFC 5545: ended by CRLF, folded at 75 octets and never within a letter (section 3.1). */
final class Linjer {

    private static final int OCTETS = 75;
    private static final String CRLF = "\r\n";

    private final StringBuilder alle = new StringBuilder();

    /** A name with a value that is written as it is. */
    Linjer raa(String navn, String vaerdi) {
        fold(navn + ":" + vaerdi);
        return this;
    }

    /** A name with a text, in which what has a meaning of its own is escaped (section 3.3.11). */
    Linjer tekst(String navn, String vaerdi) {
        return raa(
                navn,
                vaerdi.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\\n")
                        .replace("\n", "\\n"));
    }

    private void fold(String linje) {
        int brugt = 0;
        for (var bogstav : linje.codePoints().mapToObj(Character::toString).toList()) {
            int fylder = bogstav.getBytes(UTF_8).length;
            if (brugt + fylder > OCTETS) {
                alle.append(CRLF).append(' ');
                brugt = 1;
            }
            alle.append(bogstav);
            brugt += fylder;
        }
        alle.append(CRLF);
    }

    @Override
    public String toString() {
        return alle.toString();
    }
}
