package dk.albertslund.styring.bench.udsendelse;

import dk.albertslund.styring.udsendelse.Samtaletakt;
import dk.albertslund.styring.udsendelse.Samtaletakt.Vindue;
import dk.albertslund.styring.udsendelse.Takt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts what arrives in sliding windows, by the plainest way there is. */
final class Vinduer {

    private final List<Vindue> vinduer;
    private final List<Long> taget = new ArrayList<>();

    private Vinduer(List<Vindue> vinduer) {
        this.vinduer = vinduer;
    }

    static Vinduer intet() {
        return new Vinduer(List.of());
    }

    static Vinduer tenant() {
        return new Vinduer(List.of(new Vindue(Takt.TEAMS, Duration.ofSeconds(1))));
    }

    static Vinduer samtale() {
        return new Vinduer(Samtaletakt.TEAMS);
    }

    boolean plads(long now) {
        return vinduer.stream().allMatch(vindue -> siden(now - vindue.laengde().toNanos()) < vindue.antal());
    }

    void tag(long now) {
        if (!vinduer.isEmpty()) {
            taget.add(now);
        }
    }

    private int siden(long tid) {
        var antal = 0;
        for (var i = taget.size() - 1; i >= 0 && taget.get(i) > tid; i--) {
            antal++;
        }
        return antal;
    }

    /** The most there ever were within a second. */
    static int flest(List<Long> tider) {
        var second = Duration.ofSeconds(1).toNanos();
        var flest = 0;
        var first = 0;
        for (var last = 0; last < tider.size(); last++) {
            while (tider.get(last) - tider.get(first) >= second) {
                first++;
            }
            flest = Math.max(flest, last - first + 1);
        }
        return flest;
    }
}
