package dk.albertslund.styring.graph;

import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    private final Set<String> links = new HashSet<>();
    private final String hvad;
    private final Function<S, @Nullable String> link;
    private final Function<String, @Nullable S> hent;
    private List<String> forrige = List.of();

    Bladring(String hvad, Function<S, @Nullable String> link, Function<String, @Nullable S> hent) {
        this.hvad = hvad;
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
                throw iRing("samme link to gange");
            }
            side = Graphfejl.kraevet(hent.apply(naeste), "side");
        }
        throw iRing("%d sider uden ende".formatted(HOEJST_SIDER));
    }

    /** An empty page with a link to the next is Graph's good right; the same page again is not. */
    private void efterse(List<String> ider) {
        if (!ider.isEmpty() && ider.equals(forrige)) {
            throw iRing("samme side to gange");
        }
        forrige = List.copyOf(ider);
    }

    private Kalenderfejl iRing(String grund) {
        var tekst = "%s: Graph bladrer i ring, %s".formatted(hvad, grund);
        return new Kalenderfejl(tekst, true, Optional.empty(), new IllegalStateException(grund));
    }
}
