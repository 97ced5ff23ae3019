package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Det, en sætning nævner, så godt som folk husker titlen: ”gågrupperne”. */
public final class Omtale {

    /** Så meget ligner en omtale den titel, den mener; lavere er det tilfældige bogstaver. */
    private static final double OMTALT = 0.5;

    public static Optional<Proevehandling> i(String sagt, Collection<Proevehandling> alle) {
        return i(sagt, alle, Proevehandling::titel);
    }

    /** @param titel det, en af dem hedder */
    public static <T> Optional<T> i(String sagt, Collection<T> alle, Function<T, String> titel) {
        var ord = lange(sagt)
                .filter(et -> !Ordforraad.PROEVEHANDLING.contains(et))
                .toList();
        return ord.isEmpty()
                ? Optional.empty()
                : alle.stream()
                        .map(en -> new Naevnt<>(en, lighed(ord, titel.apply(en))))
                        .filter(en -> en.lighed() >= OMTALT)
                        .max(Comparator.comparingDouble(Naevnt::lighed))
                        .map(Naevnt::en);
    }

    /** Om det sagte nævner noget med den titel. */
    public static boolean ligner(String sagt, String titel) {
        return lighed(lange(sagt).toList(), titel) >= OMTALT;
    }

    private record Naevnt<T>(T en, double lighed) {}

    /** Den største lighed mellem et længere ord i det sagte og et i titlen. */
    private static double lighed(List<String> ord, String titel) {
        return lange(titel)
                .flatMap(titelord -> ord.stream().map(et -> Lighed.tripler(et, titelord)))
                .max(Double::compare)
                .orElse(0.0);
    }

    private static Stream<String> lange(String tekst) {
        return Stream.of(Foldning.fold(tekst).split("[^\\p{L}\\p{Nd}]+")).filter(ord -> ord.length() > 4);
    }

    private Omtale() {}
}
