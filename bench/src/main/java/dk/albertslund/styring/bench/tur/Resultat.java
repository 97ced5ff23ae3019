package dk.albertslund.styring.bench.tur;

import dk.albertslund.styring.bench.Linje;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said about one load. */
record Resultat(Belastning load, Maaling ours, Maaling theirs) {

    List<Linje> lines() {
        var lines = new ArrayList<Linje>();
        lines.add(line("turns/s", "%.0f/s", ours.perSecond(), theirs.perSecond(), Optional.of(speed())));
        if (load.delay().isPositive()) {
            lines.add(ofTheLimit());
        }
        lines.add(line("p50", "%.1f ms", ours.p50(), theirs.p50(), Optional.empty()));
        lines.add(line("p99", "%.1f ms", ours.p99(), theirs.p99(), p99()));
        lines.add(line("CPU per turn", "%.2f ms", ours.cpu(), theirs.cpu(), Optional.empty()));
        lines.add(line(
                "CPU, PostgreSQL too", "%.2f ms", ours.cpu() + ours.databaseCpu(), theirs.cpu(), Optional.empty()));
        lines.add(line("CPU of the load itself", "%.2f ms", ours.ownCpu(), theirs.ownCpu(), Optional.empty()));
        return lines;
    }

    private Linje.Aim speed() {
        return Linje.atLeast(ours.perSecond() / theirs.perSecond(), 1, "");
    }

    private Linje ofTheLimit() {
        var share = ours.perSecond() / load.limit();
        return line(
                "of what waiting allows",
                "%.0f/s",
                ours.perSecond(),
                load.limit(),
                Optional.of(Linje.atLeast(share, 0.9, "")));
    }

    private Optional<Linje.Aim> p99() {
        return load.samtaler() == 64 && load.delay().isZero()
                ? Optional.of(Linje.below(ours.p99(), 150, " ms"))
                : Optional.empty();
    }

    private Linje line(String what, String format, double figure, double baseline, Optional<Linje.Aim> aim) {
        return new Linje(
                load.name() + ": " + what, number(format, figure), number(format, baseline), figure / baseline, aim);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
