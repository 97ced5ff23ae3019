package dk.albertslund.styring.dansk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * En tekst på den form, den sammenlignes i: små bogstaver, æ, ø og å som ae, oe og aa, et mellemrum mellem ordene.
 * Den, der skrev, kan mangle tasterne, og begge stavemåder skal ramme det samme.
 */
public final class Foldning {

    private final String tekst;
    private final int[] fra;

    private Foldning(String tekst, int[] fra) {
        this.tekst = tekst;
        this.fra = fra;
    }

    public static String fold(String tekst) {
        return af(tekst).tekst;
    }

    public static Foldning af(String tekst) {
        var foldet = new StringBuilder(tekst.length() + 8);
        var fra = new int[tekst.length() * 3 + 1];
        for (int i = 0; i < tekst.length(); ) {
            int naeste = grafemSlut(tekst, i);
            var form = form(tekst, i, naeste);
            if (!form.equals(" ") || (!foldet.isEmpty() && foldet.charAt(foldet.length() - 1) != ' ')) {
                fra = Arrays.copyOf(fra, Math.max(fra.length, foldet.length() + form.length() + 1));
                Arrays.fill(fra, foldet.length(), foldet.length() + form.length(), i);
                foldet.append(form);
            }
            i = naeste;
        }
        if (!foldet.isEmpty() && foldet.charAt(foldet.length() - 1) == ' ') {
            foldet.setLength(foldet.length() - 1);
        }
        fra[foldet.length()] = tekst.length();
        return new Foldning(foldet.toString(), fra);
    }

    public String tekst() {
        return tekst;
    }

    /** Hvor i den oprindelige tekst tegn nummer {@code i} kom fra. */
    public int oprindelig(int i) {
        return fra[i];
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
}
