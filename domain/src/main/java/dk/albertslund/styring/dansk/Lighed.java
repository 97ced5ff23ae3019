package dk.albertslund.styring.dansk;

import java.util.HashSet;
import java.util.Set;

/** Hvor meget to ord ligner hinanden, når der er slået en tast forkert. Sammenligner foldede ord. */
public final class Lighed {

    private Lighed() {}

    /** Om {@code skrevet} er {@code ord} med så få slåfejl, at det næppe er et andet ord. */
    public static boolean ligner(String skrevet, String ord) {
        var a = Foldning.fold(skrevet);
        var b = Foldning.fold(ord);
        int fejl = tilladteFejl(b.length());
        boolean foldede = a.equals(skrevet) && b.equals(ord);
        return hoejst(fejl, a, b) || (!foldede && hoejst(fejl, skrevet, ord)); // æ, der bytter plads, er ét tastetryk
    }

    private static boolean hoejst(int fejl, String a, String b) {
        return Math.abs(a.length() - b.length()) <= fejl && afstand(a, b) <= fejl;
    }

    static int tilladteFejl(int laengde) {
        return laengde < 5 ? 0 : laengde < 9 ? 1 : 2;
    }

    /** Tastetryk fra det ene til det andet: et bogstav for meget, for lidt, forkert, eller to byttet om. */
    public static int afstand(String a, String b) {
        int[] forforrige = new int[b.length() + 1];
        int[] forrige = new int[b.length() + 1];
        int[] denne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            denne[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] ledig = forforrige;
            forforrige = forrige;
            forrige = denne;
            denne = ledig;
            denne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int forkert = forrige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                denne[j] = Math.min(forkert, Math.min(forrige[j], denne[j - 1]) + 1);
                if (byttet(a, i, b, j)) {
                    denne[j] = Math.min(denne[j], forforrige[j - 2] + 1);
                }
            }
        }
        return denne[b.length()];
    }

    private static boolean byttet(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    /** Andelen af fælles bogstavtripler, fra 0 til 1; tåler, at ordene er bøjet eller sat sammen. */
    public static double tripler(String a, String b) {
        var af = triplerne(Foldning.fold(a));
        var bf = triplerne(Foldning.fold(b));
        var faelles = new HashSet<>(af);
        faelles.retainAll(bf);
        int alle = af.size() + bf.size() - faelles.size();
        return alle == 0 ? 0 : (double) faelles.size() / alle;
    }

    private static Set<String> triplerne(String tekst) {
        var tripler = new HashSet<String>();
        for (var ord : tekst.split(" ", -1)) {
            var med = "  " + ord + " ";
            for (int i = 0; !ord.isEmpty() && i + 3 <= med.length(); i++) {
                tripler.add(med.substring(i, i + 3));
            }
        }
        return tripler;
    }
}
