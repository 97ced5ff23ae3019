package dk.albertslund.styring.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the pages of a list. Graph has been seen to give the same page with ever new links, and a list without end
 * would hold a job for ever.
 *
 * @param <S> a page
 */
final class Bladring<S> {

    private static final int HOEJST_SIDER = 5_000;
    private static final int HOEJST_SAMME = 2;

    /** The list has no end; read on and it never will. */
    static final class Ring extends RuntimeException {
        private static final long serialVersionUID = 1;

        final String grund;

        Ring(String grund) {
            super(grund);
            this.grund = grund;
        }
    }

    private final Set<String> links = new HashSet<>();
    private final Map<Integer, Integer> gange = new HashMap<>();
    private final Function<S, @Nullable String> link;
    private final Function<String, @Nullable S> hent;
    private List<String> forrige = List.of();

    Bladring(Function<S, @Nullable String> link, Function<String, @Nullable S> hent) {
        this.link = link;
        this.hent = hent;
    }

    /**
     * Reads from the first page to the last.
     *
     * @param laes takes what is needed of a page, so that none is kept, and gives its ids back
     * @return the last page
     */
    S alle(@Nullable S foerste, Function<S, List<String>> laes) {
        var side = Graphfejl.kraevet(foerste, "side");
        for (var antal = 1; antal <= HOEJST_SIDER; antal++) {
            efterse(laes.apply(side));
            var naeste = link.apply(side);
            if (naeste == null) {
                return side;
            }
            if (!links.add(naeste)) {
                throw new Ring("samme link to gange");
            }
            side = Graphfejl.kraevet(hent.apply(naeste), "side");
        }
        throw new Ring("%d sider uden ende".formatted(HOEJST_SIDER));
    }

    /** An empty page with a link to the next is Graph's good right, and one person may be told of twice; not a page. */
    private void efterse(List<String> ider) {
        if (ider.isEmpty()) {
            return;
        }
        if (ider.equals(forrige)) {
            throw new Ring("samme side to gange");
        }
        if (gange.merge(ider.hashCode(), 1, Integer::sum) > HOEJST_SAMME) {
            throw new Ring("den samme side igen og igen");
        }
        forrige = List.copyOf(ider);
    }
}
