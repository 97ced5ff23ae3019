package dk.albertslund.styring.dansk;

import java.text.Normalizer;
import java.util.Locale;

/**
 * En tekst på den form, den sammenlignes i: små bogstaver, æ, ø og å som ae, oe og aa, et mellemrum mellem ordene.
 * Den, der skrev, kan mangle tasterne, og begge stavemåder skal ramme det samme.
 */
public final class Foldning {

    public static String fold(String tekst) {
        var foldet = new StringBuilder(tekst.length() + 8);
        for (int i = 0; i < tekst.length(); ) {
            int naeste = grafemSlut(tekst, i);
            var form = form(tekst, i, naeste);
            if (!form.equals(" ") || (!foldet.isEmpty() && foldet.charAt(foldet.length() - 1) != ' ')) {
                foldet.append(form);
            }
            i = naeste;
        }
        if (!foldet.isEmpty() && foldet.charAt(foldet.length() - 1) == ' ') {
            foldet.setLength(foldet.length() - 1);
        }
        return foldet.toString();
    }

    /** Et bogstav med de løse accenter og ringe, nogle tastaturer skriver efter det. */
    private static int grafemSlut(String tekst, int i) {
        int slut = i + Character.charCount(tekst.codePointAt(i));
        while (slut < tekst.length() && Character.getType(tekst.charAt(slut)) == Character.NON_SPACING_MARK) {
            slut++;
        }
        return slut;
    }

    private static String form(String tekst, int fra, int til) {
        char tegn = tekst.charAt(fra);
        if (til - fra == 1 && tegn < 128) {
            return Character.isWhitespace(tegn) ? " " : String.valueOf(Character.toLowerCase(tegn));
        }
        var samlet = Normalizer.normalize(tekst.substring(fra, til), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        return switch (samlet) {
            case "æ", "ä" -> "ae";
            case "ø", "ö" -> "oe";
            case "å" -> "aa";
            case "é", "è", "ê" -> "e";
            case "ü" -> "u";
            case "\u00a0", "\u2007", "\u202f" -> " ";
            case "\u00ad", "\u200b" -> "";
            default -> samlet;
        };
    }

    private Foldning() {}
}
