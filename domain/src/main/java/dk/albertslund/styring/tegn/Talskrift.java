package dk.albertslund.styring.tegn;

import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import java.math.BigDecimal;
import java.util.Optional;

/** Et tal, som det skrives i et felt: ”4,2”, ”ca. 20”, ”12-15”, ”14 ud af 15”. */
public final class Talskrift {

    /** Så store tal kan gemmes, og så mange decimaler. */
    private static final int CIFRE = 12;

    private static final int DECIMALER = 6;

    /**
     * Tallet; tomt, når der står andet end netop ét tal.
     *
     * @param enhed det, der tælles; står det efter tallet, gælder det
     */
    public static Optional<Notat.Tal> laes(String skrevet, String enhed) {
        var fund = Tal.find(skrevet);
        return fund.size() == 1
                ? Optional.of(fund.getFirst())
                        .filter(tal -> fylder(tal, skrevet))
                        .flatMap(tal -> af(tal, enhed))
                : Optional.empty();
    }

    /** Tallet, som det blev fundet i en sætning. */
    public static Optional<Notat.Tal> af(Talfund fund, String enhed) {
        if (fund.art() != Talfund.Art.ANTAL || !kanGemmes(fund)) {
            return Optional.empty();
        }
        var hoejst = fund.hoejst().filter(stoerst -> stoerst.compareTo(fund.tal()) != 0);
        return Optional.of(new Notat.Tal(
                hoejst.map(fund.tal()::min).orElse(fund.tal()),
                hoejst.map(fund.tal()::max),
                fund.udAf(),
                fund.omtrent(),
                fund.enhed().isEmpty() ? enhed : fund.enhed()));
    }

    /** Så det læses ens på dansk og engelsk: ”14/15” og ”12-15”. */
    public static String skriv(Notat.Tal tal) {
        return (tal.omtrent() ? "ca. " : "")
                + skriv(tal.antal())
                + tal.hoejst().map(stoerst -> "-" + skriv(stoerst)).orElse("")
                + tal.udAf().map(alle -> "/" + skriv(alle)).orElse("");
    }

    public static String skriv(BigDecimal tal) {
        return tal.toPlainString().replace('.', ',');
    }

    private static boolean fylder(Talfund tal, String skrevet) {
        return skrevet.substring(0, tal.fra()).isBlank()
                && skrevet.substring(tal.enhedTil()).isBlank();
    }

    private static boolean kanGemmes(Talfund fund) {
        return kanGemmes(fund.tal())
                && fund.hoejst().stream().allMatch(Talskrift::kanGemmes)
                && fund.udAf().stream().allMatch(alle -> kanGemmes(alle) && Notat.Tal.kanVaereUdAf(fund.tal(), alle))
                && fund.enhed().length() <= Notat.ENHED_LAENGDE;
    }

    private static boolean kanGemmes(BigDecimal tal) {
        return tal.precision() - tal.scale() <= CIFRE && tal.scale() <= DECIMALER;
    }

    private Talskrift() {}
}
