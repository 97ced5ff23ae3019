package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import dk.albertslund.styring.tegn.Talskrift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Det rigtige tal i en rettelse: ”nej 41”, ”det var 12 ikke 21”, ”ret 14 til 41”.
 *
 * @param rigtigt som det skrives i et felt
 * @param forkert det, der stod før, når det er sagt
 */
public record Rettelsestal(String rigtigt, Optional<BigDecimal> forkert) {

    private static final Pattern FORKERT_FORAN =
            Pattern.compile("\\b(?:ikke|fra|ret|aendr|i stedet for|skrev|tastede|taste|not|staar)\\s+(?:kun\\s+)?$");

    private static final Pattern FRA_TIL = Pattern.compile("\\b(?:fra|ret|aendr|from|change)\\s+(?:tallet\\s+)?$");

    public static Optional<Rettelsestal> i(Ytring ytring) {
        var tal = Tal.find(ytring.tekst(), ytring.tider(Retning.FORTID)).stream()
                .filter(et -> et.art() == Talfund.Art.ANTAL)
                .toList();
        return switch (tal.size()) {
            case 1 -> fraTil(ytring.tekst(), tal.getFirst()).or(() -> af(tal.getFirst(), Optional.empty()));
            case 2 -> rigtigt(ytring.tekst(), tal);
            default -> Optional.empty();
        };
    }

    /** ”ret 14 til 41” er ikke et sted mellem 14 og 41. */
    private static Optional<Rettelsestal> fraTil(String tekst, Talfund tal) {
        return tal.hoejst()
                .filter(_ -> staarEfter(FRA_TIL, tekst, tal))
                .map(til -> new Rettelsestal(Talskrift.skriv(til), Optional.of(tal.tal())));
    }

    private static Optional<Rettelsestal> rigtigt(String tekst, List<Talfund> tal) {
        Predicate<Talfund> forkert = et -> staarEfter(FORKERT_FORAN, tekst, et);
        var rigtige = tal.stream().filter(forkert.negate()).toList();
        return rigtige.size() == 1
                ? af(
                        rigtige.getFirst(),
                        tal.stream().filter(forkert).map(Talfund::tal).findFirst())
                : Optional.empty();
    }

    private static Optional<Rettelsestal> af(Talfund tal, Optional<BigDecimal> forkert) {
        return Talskrift.af(tal, "").map(Talskrift::skriv).map(skrevet -> new Rettelsestal(skrevet, forkert));
    }

    private static boolean staarEfter(Pattern ord, String tekst, Talfund tal) {
        return ord.matcher(Foldning.fold(tekst.substring(0, tal.fra())) + " ").find();
    }
}
