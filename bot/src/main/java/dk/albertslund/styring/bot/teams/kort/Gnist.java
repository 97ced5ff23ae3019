package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.tegn.Talraekke;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A curve in one line of text: ▁▃▅▆. */
final class Gnist {

    private static final String TRIN = "▁▂▃▄▅▆▇█";

    /** More than a phone shows in one line. */
    private static final int HOEJST = 12;

    static String af(Talraekke raekke) {
        var tal = raekke.punkter().stream().map(Talraekke.Punkt::antal).toList();
        var seneste = tal.subList(Math.max(0, tal.size() - HOEJST), tal.size());
        var mindst = mindst(seneste);
        var spand = mindst(seneste.stream().map(BigDecimal::negate).toList())
                .negate()
                .subtract(mindst);
        return seneste.stream()
                .map(antal -> trin(antal.subtract(mindst), spand))
                .collect(Collectors.joining());
    }

    private static String trin(BigDecimal over, BigDecimal spand) {
        int trin = spand.signum() == 0
                ? 0
                : (int) Math.round(over.doubleValue() / spand.doubleValue() * (TRIN.length() - 1));
        return TRIN.substring(trin, trin + 1);
    }

    private static BigDecimal mindst(List<BigDecimal> tal) {
        return tal.stream().min(Comparator.<BigDecimal>naturalOrder()).orElseThrow();
    }

    private Gnist() {}
}
