package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Det rigtige tal i en rettelse: ”nej 41”, ”det var 12 ikke 21”, ”ret 14 til 41”. */
public final class Rettelsestal {

    private static final Pattern FORKERT_FORAN =
            Pattern.compile("\\b(?:ikke|fra|ret|aendr|i stedet for|skrev|tastede|taste|not|staar)\\s+(?:kun\\s+)?$");

    public static Optional<BigDecimal> i(Ytring ytring) {
        var tal = Tal.find(ytring.tekst()).stream()
                .filter(et -> et.art() == Talfund.Art.ANTAL)
                .toList();
        return switch (tal.size()) {
            case 1 -> Optional.of(tal.getFirst().tal());
            case 2 -> rigtigt(ytring.tekst(), tal);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> rigtigt(String tekst, List<Talfund> tal) {
        var rigtige = tal.stream()
                .filter(et -> !FORKERT_FORAN
                        .matcher(Foldning.fold(tekst.substring(0, et.fra())) + " ")
                        .find())
                .toList();
        return rigtige.size() == 1 ? Optional.of(rigtige.getFirst().tal()) : Optional.empty();
    }

    private Rettelsestal() {}
}
