package dk.albertslund.styring.bot.kurve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The axis a series stands on: round numbers at equal distance, from zero unless the numbers lie far above it. */
record Skala(BigDecimal fra, BigDecimal trin, int antal) {

    private static final int HOEJST = 4;
    private static final List<BigDecimal> RUNDE =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    static Skala om(Collection<BigDecimal> tal) {
        var mindst = tal.stream().reduce(BigDecimal::min).orElseThrow();
        var stoerst = tal.stream().reduce(BigDecimal::max).orElseThrow();
        boolean langtOver = mindst.multiply(BigDecimal.TWO).compareTo(stoerst) > 0 && mindst.compareTo(stoerst) != 0;
        var bund = mindst.signum() < 0 || langtOver ? mindst : BigDecimal.ZERO;
        var spand = stoerst.compareTo(bund) == 0 ? BigDecimal.ONE : stoerst.subtract(bund);
        var top = bund.add(spand);
        for (var trin = foerste(spand); ; trin = naeste(trin)) {
            var fra = bund.divide(trin, 0, RoundingMode.FLOOR).multiply(trin);
            int antal = top.subtract(fra).divide(trin, 0, RoundingMode.CEILING).intValueExact();
            if (antal <= HOEJST) {
                return new Skala(fra, trin, antal);
            }
        }
    }

    BigDecimal til() {
        return fra.add(trin.multiply(BigDecimal.valueOf(antal)));
    }

    /** From 0 at the bottom to 1 at the top. */
    double plads(BigDecimal tal) {
        return tal.subtract(fra).doubleValue() / til().subtract(fra).doubleValue();
    }

    List<BigDecimal> streger() {
        return Stream.iterate(fra, streg -> streg.add(trin)).limit(antal + 1L).toList();
    }

    /** No greater than the step that fits. */
    private static BigDecimal foerste(BigDecimal spand) {
        return BigDecimal.ONE.scaleByPowerOfTen(spand.precision() - spand.scale() - 2);
    }

    private static BigDecimal naeste(BigDecimal trin) {
        var enhed = BigDecimal.ONE.scaleByPowerOfTen(trin.precision() - trin.scale() - 1);
        return RUNDE.stream()
                .map(enhed::multiply)
                .filter(rundt -> rundt.compareTo(trin) > 0)
                .findFirst()
                .orElseThrow();
    }
}
