package dk.albertslund.styring.demo.graph;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The users of the directory, and in which order they changed. */
final class Brugere {

    /** @param tidligere the manager before the last change of manager */
    record Post(Bruger bruger, long rettet, long lederRettet, Optional<String> tidligere, boolean fjernet) {}

    /** Another life of this Graph counts its changes anew. */
    final String udgave = UUID.randomUUID().toString();

    private final Map<String, Post> poster = new LinkedHashMap<>();
    private long nummer;

    Brugere(List<Bruger> fraBegyndelsen) {
        fraBegyndelsen.forEach(this::ret);
    }

    synchronized void ret(Bruger bruger) {
        nummer++;
        var foer = Optional.ofNullable(poster.get(bruger.id())).filter(post -> !post.fjernet());
        var nyLeder =
                foer.map(post -> !post.bruger().leder().equals(bruger.leder())).orElse(true);
        poster.put(
                bruger.id(),
                new Post(
                        bruger,
                        nummer,
                        nyLeder ? nummer : foer.orElseThrow().lederRettet(),
                        nyLeder ? foer.flatMap(post -> post.bruger().leder()) : foer.flatMap(Post::tidligere),
                        false));
    }

    synchronized void fjern(String id) {
        nummer++;
        poster.computeIfPresent(
                id, (_, post) -> new Post(post.bruger(), nummer, post.lederRettet(), post.tidligere(), true));
    }

    synchronized long sidste() {
        return nummer;
    }

    synchronized List<Post> rettet(long fra, long til) {
        return poster.values().stream()
                .filter(post -> post.rettet() > fra && post.rettet() <= til)
                .filter(post -> fra > 0 || !post.fjernet())
                .sorted(comparingLong(Post::rettet))
                .toList();
    }

    synchronized List<Bruger> alle() {
        var alle = new ArrayList<Bruger>();
        for (var post : poster.values()) {
            if (!post.fjernet()) {
                alle.add(post.bruger());
            }
        }
        return alle;
    }

    /** By id, user name or address. */
    Optional<Bruger> soeg(String noegle) {
        return alle().stream()
                .filter(bruger -> bruger.id().equalsIgnoreCase(noegle)
                        || bruger.mail().equalsIgnoreCase(noegle)
                        || bruger.brugernavn().equalsIgnoreCase(noegle))
                .findFirst();
    }

    Bruger find(String noegle) {
        return soeg(noegle).orElseThrow(() -> Graphfejl.findesIkke(noegle));
    }
}
