package dk.albertslund.styring.forstaaelse;

import dk.albertslund.styring.dansk.Foldning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * En sætning delt i ord, som de sammenlignes: foldede og uden dobbelte bogstaver, så ”malplanen” og ”målplanen” er
 * det samme ord. Citater og tal er masker.
 *
 * @param klasser for hvert ord den ordklasse, det hører til; tom for ord, der ikke hører til nogen
 * @param kolon nummeret på det første ord efter et kolon; antallet af ord, når der intet kolon er
 * @param noegle ordene, som de står; to sætninger med samme nøgle siger det samme
 */
record Ordraekke(List<String> ord, List<String> klasser, int kolon, boolean spoerger, String noegle) {

    /** Længere læses ikke; hvad der bedes om, er sagt da. */
    private static final int FLEST_ORD = 40;

    private static final int KOLON_SENEST = 7;

    private static final Pattern CITAT = Pattern.compile("[\"”“»„][^\"”“«»„]{2,80}[\"”“«»]");

    Ordraekke {
        ord = List.copyOf(ord);
        klasser = List.copyOf(klasser);
    }

    static Ordraekke af(String tekst) {
        var foldet = Foldning.fold(CITAT.matcher(tekst.length() > 600 ? tekst.substring(0, 600) : tekst)
                .replaceAll(" xcitatx "));
        var ord = new ArrayList<String>();
        var noegle = new StringBuilder();
        int kolon = -1;
        int i = 0;
        while (i < foldet.length() && ord.size() < FLEST_ORD) {
            int tegn = foldet.codePointAt(i);
            int slut = i + Character.charCount(tegn);
            if (Character.isLetterOrDigit(tegn)) {
                while (slut < foldet.length() && Character.isLetterOrDigit(foldet.charAt(slut))) {
                    slut++;
                }
                ord.add(skelet(foldet, i, slut));
                noegle.append(foldet, i, slut).append(' ');
            } else if (tegn == ':' && kolon < 0 && !ord.isEmpty() && ord.size() <= KOLON_SENEST) {
                kolon = ord.size();
            } else if (tegn > 0x2000 && Character.getType(tegn) == Character.OTHER_SYMBOL) {
                ord.add(Character.toString(tegn));
                noegle.appendCodePoint(tegn).append(' ');
            } else if (ord.isEmpty() && tegn == '?') {
                noegle.append('?');
            }
            i = slut;
        }
        return new Ordraekke(
                ord, Ordklasser.af(ord), kolon < 0 ? ord.size() : kolon, foldet.endsWith("?"), noegle.toString());
    }

    /** Ordklassen for ord nummer {@code i}, og ordet selv, når det ikke hører til nogen. */
    String begreb(int i) {
        return klasser.get(i).isEmpty() ? ord.get(i) : klasser.get(i);
    }

    /** Ét bogstav, hvor der står to ens, og å, æ og ø som det bogstav, folk skriver, når de mangler tasten. */
    static String skelet(String ord) {
        return skelet(ord, 0, ord.length());
    }

    private static String skelet(String tekst, int fra, int til) {
        if (Character.isDigit(tekst.charAt(fra))) {
            return til - fra == 4 && tekst.startsWith("20", fra) ? "#aar" : "#";
        }
        var skelet = new StringBuilder(til - fra);
        for (int i = fra; i < til; i++) {
            char tegn = tekst.charAt(i);
            boolean stumt = tegn == 'e' && i > fra && (tekst.charAt(i - 1) == 'o' || tekst.charAt(i - 1) == 'a');
            if (!stumt && (skelet.isEmpty() || skelet.charAt(skelet.length() - 1) != tegn)) {
                skelet.append(tegn);
            }
        }
        return skelet.toString();
    }
}
