package dk.albertslund.styring.dansk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De ord, der skal være mindst ét af, før det er værd at læse efter en tid. De fleste sætninger har ingen. */
final class Kerneord {

    /** Så mange ord kan der stå foran: ”i slutningen af den første uge”. */
    private static final int RAEKKEVIDDE = 7;

    private static final Set<String> SMAAORD =
            Set.copyOf(Ordliste.af("i the den og til for over af in dags this senere good new ny st tre kr 1 2 3 4"));

    static final Set<String> ORD = Stream.of(
                    Ordforraad.UGEDAGE.keySet(),
                    Ordforraad.KORTE_UGEDAGE.keySet(),
                    Ordforraad.I_UGEDAGS.keySet(),
                    Ordforraad.UGEDAGEN.keySet(),
                    Ordforraad.MAANEDER.keySet(),
                    Ordforraad.KORTE_MAANEDER.keySet(),
                    Enhed.ORD.keySet(),
                    Enhed.BESTEMT.keySet(),
                    Enhed.EJEFALD.keySet(),
                    Enkelttider.DAGE.keySet(),
                    Maerkedage.NAVNE.keySet(),
                    Maerkedage.AARSTIDER.keySet(),
                    Varigheder.TIMER.keySet(),
                    Ordliste.af("weekend weekenden skoleaar skoleaaret maanedsskiftet maanedsskifte fjor ifjor iaar"))
            .flatMap(Collection::stream)
            .flatMap(frase -> Ordliste.af(frase).stream())
            .filter(ord -> !SMAAORD.contains(ord))
            .collect(Collectors.toUnmodifiableSet());

    private Kerneord() {}

    static boolean iNaerheden(List<Leksem> leksemer, int her) {
        return leksemer.subList(her, Math.min(leksemer.size(), her + RAEKKEVIDDE)).stream()
                .anyMatch(leksem -> leksem.erTal() || ORD.contains(leksem.ord()));
    }
}
