package dk.albertslund.styring.dansk;

import java.util.ArrayList;
import java.util.HashMap;
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

    private record Sted(Regel<Tid> regel, int her) {}

    private record Laest(Optional<Tid> tid, int til) {}

    private record Frase(String ord, int til) {}

    private final List<Leksem> leksemer;
    private final Map<Sted, Laest> husket = new HashMap<>();
    private final Map<Integer, List<Frase>> fraser = new HashMap<>();
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

    /** Reglens fund her, som kun læses én gang, hvor mange andre regler der end spørger. */
    Optional<Tid> husk(Regel<Tid> regel) {
        var sted = new Sted(regel, her);
        var laest = husket.get(sted);
        if (laest == null) {
            laest = new Laest(proev(regel), her);
            husket.put(sted, laest);
        }
        her = laest.til();
        return laest.tid();
    }

    /** Læser netop disse ord, eller intet. */
    boolean ord(String... raekke) {
        int start = her;
        for (var ord : raekke) {
            if (!ord(ord)) {
                her = start;
                return false;
            }
        }
        return true;
    }

    /** Læser ordet, og punktummet efter en kort forkortelse. */
    boolean ord(String ord) {
        if (!se(0).er(ord)) {
            return false;
        }
        her++;
        if (ord.length() <= 2) {
            limet(".");
        }
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
        boolean limet = !se(0).luft() && se(0).er(tegn);
        her += limet ? 1 : 0;
        return limet;
    }

    /** Det opslag i ordbogen, der dækker flest ord; ”kr. himmelfart” slås op uden punktum. */
    <T> Optional<T> frase(Map<String, T> ordbog) {
        for (var frase : fraser(her)) {
            var opslag = ordbog.get(frase.ord());
            if (opslag != null) {
                her = frase.til();
                if (se(-1).ord().length() <= FORKORTELSE) {
                    limet(".");
                }
                return Optional.of(opslag);
            }
        }
        return Optional.empty();
    }

    /** De længste først. */
    private List<Frase> fraser(int fra) {
        return fraser.computeIfAbsent(fra, sted -> {
            var alle = new ArrayList<Frase>();
            var ord = new StringBuilder();
            for (int til = sted; til < leksemer.size() && alle.size() < LAENGSTE_FRASE; til++) {
                var leksem = leksemer.get(til);
                if (leksem.art() == Leksem.Art.TEGN) {
                    if (til == sted || leksem.luft() || !leksem.er(".")) {
                        break;
                    }
                    continue;
                }
                ord.append(ord.isEmpty() ? "" : " ").append(leksem.ord());
                alle.addFirst(new Frase(ord.toString(), til + 1));
            }
            return alle;
        });
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
