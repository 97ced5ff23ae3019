package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Det, der bliver sagt om en ting, når bønnen om at oprette den er taget fra. */
public final class Sagt {

    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{Nd}-]+");

    private static final Pattern NYT_NAVN = Pattern.compile(
            "(?iu)(?:\\bkald (?:den|det)|\\bskal (?:den )?hedde|\\b(?:omdøb|omdoeb|rename)\\b.*?\\b(?:til|to)|\\bcall it)\\s*:?\\s*(.+)$");

    /** Ord, der binder bønnen sammen med det, der bedes om: ”om”, ”som hedder”. */
    private static final Set<String> BINDEORD = Set.of(
            "action", "actions", "om", "med", "der", "som", "hedder", "kaldet", "kaldes", "about", "called", "named",
            "at", "paa", "op", "af", "det", "on");

    /** Det, der står efter kolon, eller efter det ord, der siger, hvad det handler om. */
    public static String efter(String tekst, Collection<String> noegleord) {
        var ord = ORD.matcher(tekst);
        while (ord.find()) {
            if (Saetning.ligner(Foldning.fold(ord.group()), noegleord)) {
                return efterNavn(udenBindeord(tekst.substring(ord.end())));
            }
        }
        return udenBindeord(tekst);
    }

    /** ”vi vil gerne prøve noget nyt: X” og ”vi prøver X af”. */
    public static String efterUdtryk(String tekst) {
        int kolon = tekst.indexOf(':');
        if (kolon >= 0) {
            return tekst.substring(kolon + 1).strip();
        }
        return tekst.replaceFirst("(?iu)^.*?\\bpr(?:ø|oe)ver?\\b\\s+(?:at\\s+|med\\s+)?", "")
                .replaceFirst("(?iu)\\s+af[.!]?$", "")
                .strip();
    }

    /** Det nye navn i ”kald den Fælles frokost” og ”omdøb gågrupperne til Gåture”. */
    public static Optional<String> nytNavn(String tekst) {
        var navn = NYT_NAVN.matcher(tekst);
        return navn.find() ? Optional.of(navn.group(1).strip()).filter(nyt -> !nyt.isEmpty()) : Optional.empty();
    }

    /** ”for hjemmeplejen som hedder Ro ved måltidet” handler om det, den hedder. */
    private static String efterNavn(String rest) {
        var navn = Pattern.compile("(?iu)\\b(?:som|der)\\s+hedder\\s+(.+)$").matcher(rest);
        return navn.find() ? navn.group(1).strip() : rest;
    }

    private static String udenBindeord(String rest) {
        var ord = ORD.matcher(rest);
        int fra = 0;
        while (ord.find() && rest.substring(fra, ord.start()).chars().noneMatch(Sagt::begynderEtNavn)) {
            if (rest.substring(fra, ord.start()).indexOf(':') >= 0 || !BINDEORD.contains(Foldning.fold(ord.group()))) {
                return rest.substring(ord.start() - citat(rest, ord.start())).strip();
            }
            fra = ord.end();
        }
        return rest.substring(fra).replaceFirst("^[\\s:,.–-]+", "").strip();
    }

    private static boolean begynderEtNavn(int tegn) {
        return "\"”“»«'".indexOf(tegn) >= 0;
    }

    /** Et anførselstegn lige før ordet hører med til navnet. */
    private static int citat(String tekst, int foer) {
        return foer > 0 && begynderEtNavn(tekst.charAt(foer - 1)) ? 1 : 0;
    }

    private Sagt() {}
}
