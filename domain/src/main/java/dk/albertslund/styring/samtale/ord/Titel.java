package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titlen i det, der blev sagt: det, der er tilbage, når tiden i enderne er taget fra. */
public final class Titel {

    private static final Pattern CITAT = Pattern.compile("[\"”“»„]([^\"”“«»„]{2,})[\"”“«»]");
    private static final Pattern SIDSTE_ORD = Pattern.compile("(?U)(?:^|[\\s,.;–-]+)(\\w+)?[\\s,.;:–-]*$");

    /** Ord, der binder titlen sammen med tiden, og som ingen titel slutter med. */
    private static final Set<String> BINDEORD = Set.of(
            "fra",
            "til",
            "og",
            "start",
            "starter",
            "slut",
            "slutter",
            "begynder",
            "varer",
            "i",
            "paa",
            "med",
            "den",
            "d",
            "from",
            "until",
            "to",
            "starting",
            "in",
            "hver");

    public static String af(String sagt, List<Datofund> tider) {
        var citat = CITAT.matcher(sagt);
        if (citat.find()) {
            return forkort(citat.group(1).strip());
        }
        return forkort(stortBegyndelsesbogstav(udenTidTilSidst(udenTidFoerst(tider), tider, sagt)));
    }

    /** Tiden i begyndelsen hører ikke til titlen: ”fra mandag: morgensang”. Resten peger stadig ind i det sagte. */
    private static int udenTidFoerst(List<Datofund> tider) {
        return tider.stream()
                .filter(tid -> tid.fra() == 0)
                .map(Datofund::til)
                .findFirst()
                .orElse(0);
    }

    private static String udenTidTilSidst(int fra, List<Datofund> tider, String sagt) {
        var rest = udenBindeord(sagt);
        for (var tid : tider.stream()
                .sorted(Comparator.comparingInt(Datofund::fra).reversed())
                .toList()) {
            if (tid.fra() > fra && tid.til() >= rest.length()) {
                rest = udenBindeord(sagt.substring(0, tid.fra()));
            }
        }
        return fra < rest.length()
                ? rest.substring(fra).replaceFirst("^[\\s:,.–-]+", "").strip()
                : "";
    }

    private static String udenBindeord(String tekst) {
        var rest = tekst.replaceFirst("[\\s,.;:–-]+$", "");
        var sidste = SIDSTE_ORD.matcher(rest);
        if (sidste.find() && sidste.group(1) != null && BINDEORD.contains(Foldning.fold(sidste.group(1)))) {
            return udenBindeord(rest.substring(0, sidste.start()));
        }
        return rest;
    }

    private static String stortBegyndelsesbogstav(String titel) {
        return titel.isEmpty() ? "" : titel.substring(0, 1).toUpperCase(Locale.of("da")) + titel.substring(1);
    }

    private static String forkort(String titel) {
        return titel.length() <= Proevehandling.TITEL_LAENGDE
                ? titel
                : titel.substring(0, Proevehandling.TITEL_LAENGDE - 1).strip() + "…";
    }

    private Titel() {}
}
