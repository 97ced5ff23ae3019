package dk.albertslund.styring.dansk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Retter en tast ved siden af i de lange ord for dage og måneder: ”onsdg”, ”febuar”. */
final class Slaafejl {

    private static final int KORTEST = 5;

    private static final List<String> ORD = Ordliste.af("""
            mandag tirsdag onsdag torsdag fredag loerdag soendag januar februar august september oktober november
            december monday tuesday wednesday thursday saturday sunday january february october tomorrow yesterday
            sommerferien efteraarsferien vinterferien juleferien paaskeferien weekenden overmorgen kvartal udgangen
            grundlovsdag nytaarsaften juleaften skaertorsdag langfredag aarsskiftet maanedsskiftet""");

    /** Rigtige ord, der kun er et bogstav fra en dag. */
    private static final Set<String> ANDRE_ORD =
            Set.of("mandat", "fridag", "mandal", "kvartaler", "augustin", "kvarter");

    /** Fejl, der er for store til at blive gættet, og korte ord, som ikke rettes. */
    private static final Map<String, String> KENDTE = Map.of(
            "naste", "naeste", "nasste", "naeste", "naetse", "naeste", "neste", "naeste", "nste", "naeste", "pa", "paa",
            "marst", "marts", "apirl", "april", "feburar", "februar", "weekend", "weekend");

    private Slaafejl() {}

    static Leksem ret(Leksem leksem) {
        if (!leksem.erOrd()) {
            return leksem;
        }
        var kendt = KENDTE.get(leksem.ord());
        var rettet = kendt != null ? kendt : ret(leksem.ord());
        return rettet.equals(leksem.ord())
                ? leksem
                : new Leksem(leksem.fra(), leksem.til(), rettet, leksem.art(), leksem.luft(), leksem.stort());
    }

    private static String ret(String ord) {
        if (ord.length() < KORTEST || ANDRE_ORD.contains(ord) || ORD.contains(ord)) {
            return ord;
        }
        var naere = ORD.stream().filter(rigtigt -> forvekslet(ord, rigtigt)).toList();
        boolean samme = naere.stream().map(Slaafejl::betydning).distinct().count() == 1;
        return samme ? naere.getFirst() : ord;
    }

    /** ”ocktober” er lige nær ved at være dansk og engelsk, men måneden er den samme. */
    private static Object betydning(String ord) {
        return Optional.<Object>ofNullable(Ordforraad.MAANEDER.get(ord)).orElse(ord);
    }

    private static boolean forvekslet(String ord, String rigtigt) {
        int forskel = Math.abs(ord.length() - rigtigt.length());
        boolean boejet =
                ord.startsWith(rigtigt) && ord.charAt(ord.length() - 1) != rigtigt.charAt(rigtigt.length() - 1);
        int fejl = rigtigt.length() < 8 || ord.length() < 7 ? 1 : 2;
        return ord.charAt(0) == rigtigt.charAt(0) && forskel <= fejl && !boejet && Lighed.afstand(ord, rigtigt) <= fejl;
    }
}
