package dk.albertslund.styring.bot.hjul;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is taken and what is free in a lane, in degrees. */
final class Plads {

    record Stykke(double fra, double til) {

        static Stykke om(double midte, double halv) {
            return new Stykke(midte - halv, midte + halv);
        }

        double grader() {
            return til - fra;
        }

        double midte() {
            return (fra + til) / 2;
        }

        /** Longer, to the end of what lies over its own end. */
        Stykke forbi(List<Stykke> andre) {
            return new Stykke(
                    fra,
                    andre.stream()
                            .filter(et -> et.fra() < til && til < et.til())
                            .mapToDouble(Stykke::til)
                            .max()
                            .orElse(til));
        }

        private Stykke drejet(double grader) {
            return new Stykke(fra + grader, til + grader);
        }

        private Stykke eller(Stykke andet) {
            return andet.grader() > grader() ? andet : this;
        }
    }

    private final List<Stykke> optaget = new ArrayList<>();

    void tag(Stykke et) {
        optaget.add(et);
    }

    /** So many degrees that are free close after it, or else close before it. */
    Optional<Stykke> ved(Stykke det, double grader) {
        return Stream.of(new Stykke(det.til(), det.til() + grader), new Stykke(det.fra() - grader, det.fra()))
                .filter(et -> fri(et.fra(), et.til()))
                .findFirst();
    }

    /** The longest stretch of it that is free of what is in the way. */
    static Stykke laengste(Stykke det, List<Stykke> iVejen) {
        var laengste = new Stykke(det.fra(), det.fra());
        double fri = det.fra();
        for (var et :
                iVejen.stream().sorted(Comparator.comparingDouble(Stykke::fra)).toList()) {
            laengste = laengste.eller(new Stykke(fri, Math.clamp(et.fra(), fri, det.til())));
            fri = Math.clamp(et.til(), fri, det.til());
        }
        return laengste.eller(new Stykke(fri, det.til()));
    }

    private boolean fri(double fra, double til) {
        return optaget.stream()
                .flatMap(et -> Stream.of(et, et.drejet(-360), et.drejet(360)))
                .noneMatch(et -> et.fra() < til && fra < et.til());
    }
}
