package dk.albertslund.styring.bot.hjul;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.albertslund.styring.aarshjul.Aarspost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in a ring, side by side where it overlaps.
 *
 * @param prikker what takes a single day; it is shown upon the rest
 */
record Baner(List<List<Aarspost>> baner, List<Aarspost> prikker) {

    /** More than these cannot be told apart; the rest lies in the last. */
    private static final int FLEST = 3;

    static Baner af(List<Aarspost> poster) {
        var baner = new ArrayList<List<Aarspost>>();
        poster.stream()
                .filter(post -> !etDoegn(post))
                .sorted(Comparator.comparingLong(Baner::dage).reversed().thenComparing(Aarspost::fra))
                .forEach(post -> bane(baner, post).add(post));
        return new Baner(baner, poster.stream().filter(Baner::etDoegn).toList());
    }

    /** Where there is most room after it, for its name. */
    private static List<Aarspost> bane(List<List<Aarspost>> baner, Aarspost post) {
        var ledig = baner.stream()
                .filter(bane -> bane.stream().noneMatch(anden -> overlapper(anden, post)))
                .max(Comparator.comparingLong(bane -> luftEfter(bane, post)));
        if (ledig.isPresent() || baner.size() == FLEST) {
            return ledig.orElseGet(baner::getLast);
        }
        baner.add(new ArrayList<>());
        return baner.getLast();
    }

    private static boolean overlapper(Aarspost en, Aarspost anden) {
        return !en.til().isBefore(anden.fra()) && !anden.til().isBefore(en.fra());
    }

    private static long luftEfter(List<Aarspost> bane, Aarspost post) {
        return bane.stream()
                .filter(anden -> anden.fra().isAfter(post.til()))
                .mapToLong(anden -> DAYS.between(post.til(), anden.fra()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long dage(Aarspost post) {
        return DAYS.between(post.fra(), post.til());
    }

    private static boolean etDoegn(Aarspost post) {
        return post.fra().equals(post.til());
    }
}
