package dk.albertslund.styring.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One figure beside its baseline.
 *
 * @param ratio figure by baseline
 * @param aim what the ratio, or the figure, has to be; empty for a figure that only informs
 */
public record Linje(String name, String figure, String baseline, double ratio, Optional<Aim> aim) {

    public record Aim(String text, boolean met) {}

    public static Aim atLeast(double figure, double aim, String unit) {
        return new Aim(String.format(Locale.ROOT, "at least %.2f%s", aim, unit), figure >= aim);
    }

    public static Aim below(double figure, double aim, String unit) {
        return new Aim(String.format(Locale.ROOT, "below %.0f%s", aim, unit), figure < aim);
    }

    public static Aim atMost(double figure, double aim, String unit) {
        return new Aim(String.format(Locale.ROOT, "at most %.2f%s", aim, unit), figure <= aim);
    }

    public boolean missed() {
        return aim.isPresent() && !aim.get().met();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-50s %9s | %9s | ratio %5.2f | %s", name, figure, baseline, ratio, verdict());
    }

    private String verdict() {
        return aim.map(a -> "aim " + a.text() + (a.met() ? ": met" : ": MISSED"))
                .orElse("no aim");
    }
}
