package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import java.util.List;

/** Det, der er noteret i det samme, det ældste først. */
public final class Notatserie {

    public static List<Notat> til(Tegn tegn, Opslag opslag) {
        return opslag.notaterPaa(tegn.paa()).stream().filter(tegn::tager).toList();
    }

    /** Det samme tegn; uden et tegn det, der er talt i det samme samme sted. */
    static List<Notat> samme(Notat notat, Opslag opslag) {
        return notat.tegn()
                .flatMap(opslag::tegn)
                .map(tegn -> til(tegn, opslag))
                .orElseGet(() -> opslag.notaterPaa(notat.paa()).stream()
                        .filter(et -> Talraekke.sammeSlags(et, notat))
                        .toList());
    }

    private Notatserie() {}
}
