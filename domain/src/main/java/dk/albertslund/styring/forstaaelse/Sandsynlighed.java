package dk.albertslund.styring.forstaaelse;

/** Point gjort til sandsynligheder, der tilsammen er én. */
final class Sandsynlighed {

    private Sandsynlighed() {}

    /** @param mildhed større end én gør buddene mindre sikre */
    static double[] af(double[] point, double mildhed) {
        double stoerst = Double.NEGATIVE_INFINITY;
        for (double et : point) {
            stoerst = Math.max(stoerst, et);
        }
        var ud = new double[point.length];
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            ud[i] = StrictMath.exp((point[i] - stoerst) / mildhed);
            sum += ud[i];
        }
        for (int i = 0; i < ud.length; i++) {
            ud[i] /= sum;
        }
        return ud;
    }
}
