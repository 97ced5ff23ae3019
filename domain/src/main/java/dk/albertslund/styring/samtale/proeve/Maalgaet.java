package dk.albertslund.styring.samtale.proeve;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.maalplan.Maal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Det mål, en ny prøvehandling nok hører under: det, der nævnes med ”under målet …”, eller det, hvis ord ligner klart
 * mere end noget andets.
 *
 * @param uden det sagte uden ”under målet …”
 */
record Maalgaet(Optional<Maal> maal, String uden) {

    private static final Pattern UNDER = Pattern.compile(
            "(?iu)[,;]?\\s*\\bunder\\s+(?:m(?:å|aa)let|the goal)\\b(?:\\s+(?:om|about))?\\s*([^:]+)(?::(.*))?$");

    private static final double LIGNER = 0.2;

    /** ”børn” og ”unge” står i mange mål og peger ikke på ét. */
    private static final int KORT = 6;

    /** Så mange gange mere end det næste skal det bedste ligne. */
    private static final double KLART = 1.3;

    static Maalgaet i(String sagt, List<Maal> muligheder) {
        var under = UNDER.matcher(sagt);
        if (!under.find()) {
            return new Maalgaet(bedste(sagt, muligheder), sagt);
        }
        var efter = Optional.ofNullable(under.group(2)).map(String::strip).filter(rest -> !rest.isEmpty());
        return new Maalgaet(bedste(under.group(1), muligheder), efter.orElse(sagt.substring(0, under.start())));
    }

    private static Optional<Maal> bedste(String sagt, List<Maal> muligheder) {
        var lignende = muligheder.stream()
                .map(maal -> new Lignende(maal, lighed(sagt, maal.titel())))
                .sorted(Comparator.comparingDouble(Lignende::lighed).reversed())
                .toList();
        boolean klart = !lignende.isEmpty()
                && lignende.getFirst().lighed() >= LIGNER
                && (lignende.size() == 1
                        || lignende.getFirst().lighed()
                                >= KLART * lignende.get(1).lighed());
        return klart ? Optional.of(lignende.getFirst().maal()) : Optional.empty();
    }

    private record Lignende(Maal maal, double lighed) {}

    /** Hele teksten mod hele titlen, eller det længere ord, der ligner mest; det sidste tæller kun halvt. */
    private static double lighed(String sagt, String titel) {
        double ord = lange(sagt)
                .flatMap(et -> lange(titel).map(andet -> Lighed.tripler(et, andet)))
                .max(Double::compare)
                .orElse(0.0);
        return Math.max(Lighed.tripler(sagt, titel), ord / 2);
    }

    private static Stream<String> lange(String tekst) {
        return Stream.of(Foldning.fold(tekst).split("[^\\p{L}\\p{Nd}]+")).filter(ord -> ord.length() > KORT);
    }
}
