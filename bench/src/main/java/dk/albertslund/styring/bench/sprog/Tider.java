package dk.albertslund.styring.bench.sprog;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Datofund.Dato;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days a sentence speaks of: exactly one found, and the right one, or one of its other readings. */
record Tider(List<Svar> svar) {

    record Svar(Proeve proeve, List<Dato> found) {

        boolean right() {
            return found.size() == 1 && (isMeant(found.getFirst()) || asksForTheRightOne(found.getFirst()));
        }

        private boolean isMeant(Dato dato) {
            boolean asWritten = same(proeve.start(), dato.start()) && same(proeve.end(), dato.slut());
            return asWritten || proeve.alternatives().contains(dato.begyndelse().toString());
        }

        private boolean asksForTheRightOne(Dato dato) {
            return dato.alternativer().stream().anyMatch(andet -> proeve.start().equals(Optional.of(andet.start())));
        }

        /** An end that is left open on one side is not asked for. */
        private static boolean same(Optional<LocalDate> wanted, Optional<LocalDate> found) {
            return wanted.isEmpty() || wanted.equals(found);
        }

        @Override
        public String toString() {
            var got = found.stream()
                    .map(dato -> day(dato.start()) + "–" + day(dato.slut()))
                    .toList();
            return "%s, not %s–%s  %s".formatted(got, day(proeve.start()), day(proeve.end()), proeve.text());
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }
    }

    static Tider of(List<Proeve> proever) {
        return new Tider(proever.stream()
                .filter(Proeve::isTime)
                .map(proeve -> new Svar(proeve, find(proeve)))
                .toList());
    }

    private static List<Dato> find(Proeve proeve) {
        return Datoer.find(proeve.text(), proeve.said(), proeve.direction()).stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .toList();
    }

    List<Svar> misses() {
        return svar.stream()
                .filter(et -> et.proeve().expectsNothing() ? !et.found().isEmpty() : !et.right())
                .toList();
    }

    List<Linje> lines() {
        var nothing = svar.stream().filter(et -> et.proeve().expectsNothing()).toList();
        var some = svar.stream().filter(et -> !et.proeve().expectsNothing()).toList();
        var clear = some.stream().filter(et -> et.proeve().counts()).toList();
        var unclear = some.stream().filter(et -> !et.proeve().counts()).toList();
        var lines = new ArrayList<Linje>();
        if (!clear.isEmpty()) {
            lines.add(Andel.of("times: right day", clear, Svar::right).atLeast(97));
        }
        if (!unclear.isEmpty()) {
            lines.add(Andel.of("times: ambiguous or dubious, right", unclear, Svar::right)
                    .only());
        }
        if (!nothing.isEmpty()) {
            lines.add(Andel.of(
                            "times: found where there is none",
                            nothing,
                            et -> !et.found().isEmpty())
                    .atMost(0));
        }
        return lines;
    }
}
