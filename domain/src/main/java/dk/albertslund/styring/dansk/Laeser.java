package dk.albertslund.styring.dansk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Læser en sætning forfra og går tilbage, når en regel ikke passer. */
final class Laeser {

    private static final int LAENGSTE_FRASE = 4;
    private static final int FORKORTELSE = 4;

    /** En regel læser så meget, den kan, eller intet. */
    interface Regel<T> {
        Optional<T> laes(Laeser laeser);
    }

    private final List<Leksem> leksemer;
    private int her;

    Laeser(List<Leksem> leksemer) {
        this.leksemer = leksemer;
    }

    int her() {
        return her;
    }

    void gaaTil(int sted) {
        her = sted;
    }

    boolean slut() {
        return her >= leksemer.size();
    }

    Leksem se(int frem) {
        int i = her + frem;
        return i >= 0 && i < leksemer.size() ? leksemer.get(i) : Leksem.SLUT;
    }

    /** Reglens fund, eller ingenting og samme sted som før. */
    <T> Optional<T> proev(Regel<T> regel) {
        int start = her;
        var fundet = regel.laes(this);
        if (fundet.isEmpty()) {
            her = start;
        }
        return fundet;
    }

    /** Det af fundene, der er læst længst for; det første, når flere er lige lange. */
    <T> Optional<T> laengste(List<Regel<T>> regler) {
        int start = her;
        int laengst = start;
        Optional<T> bedste = Optional.empty();
        for (var regel : regler) {
            her = start;
            var fundet = regel.laes(this);
            if (fundet.isPresent() && her > laengst) {
                laengst = her;
                bedste = fundet;
            }
        }
        her = laengst;
        return bedste;
    }

    /** Læser netop disse ord, eller intet. */
    boolean ord(String... raekke) {
        int frem = 0;
        for (var ord : raekke) {
            if (!se(frem).er(ord)) {
                return false;
            }
            frem++;
            frem += limet(frem, ".") && ord.length() <= 2 ? 1 : 0;
        }
        her += frem;
        return true;
    }

    boolean et(String... muligheder) {
        for (var mulighed : muligheder) {
            if (ord(mulighed)) {
                return true;
            }
        }
        return false;
    }

    /** Et tegn uden mellemrum foran. */
    boolean limet(String tegn) {
        boolean her = limet(0, tegn);
        this.her += her ? 1 : 0;
        return her;
    }

    private boolean limet(int frem, String tegn) {
        return !se(frem).luft() && se(frem).er(tegn);
    }

    /** Det opslag i ordbogen, der dækker flest ord; ”kr. himmelfart” slås op uden punktum. */
    <T> Optional<T> frase(Map<String, T> ordbog) {
        int start = her;
        int laengst = start;
        Optional<T> bedste = Optional.empty();
        var frase = new StringBuilder();
        for (int i = 0; i < LAENGSTE_FRASE && !slut() && se(0).art() != Leksem.Art.TEGN; i++) {
            frase.append(i == 0 ? "" : " ").append(se(0).ord());
            her++;
            var opslag = ordbog.get(frase.toString());
            if (opslag != null) {
                laengst = her;
                bedste = Optional.of(opslag);
            }
            limet(".");
        }
        her = laengst;
        if (bedste.isPresent() && se(-1).ord().length() <= FORKORTELSE) {
            limet(".");
        }
        return bedste;
    }

    /** Et helt tal i cifre mellem {@code mindst} og {@code hoejst}. */
    Optional<Integer> tal(int mindst, int hoejst) {
        int tal = se(0).tal();
        if (tal < mindst || tal > hoejst) {
            return Optional.empty();
        }
        her++;
        return Optional.of(tal);
    }
}
