package dk.albertslund.styring.organisation;

import java.util.HashSet;
import java.util.Set;

/**
 * Det, administratoren har sagt, en medarbejder arbejder for. Det går forud for det, kataloget og hendes enhed siger.
 *
 * @param uden dem, hun ikke arbejder for, selv om kataloget eller enheden siger det
 */
public record Borgervalg(Medarbejder.Id person, Set<Borgergruppe> med, Set<Borgergruppe> uden) {

    public Borgervalg {
        med = Set.copyOf(med);
        uden = Set.copyOf(uden);
    }

    Borgervalg med(Set<Borgergruppe> grupper) {
        return new Borgervalg(person, forenet(med, grupper), fjernet(uden, grupper));
    }

    Borgervalg uden(Set<Borgergruppe> grupper) {
        return new Borgervalg(person, fjernet(med, grupper), forenet(uden, grupper));
    }

    static <T> Set<T> forenet(Set<T> nogle, Set<T> andre) {
        var alle = new HashSet<>(nogle);
        alle.addAll(andre);
        return alle;
    }

    static <T> Set<T> fjernet(Set<T> fra, Set<T> disse) {
        var resten = new HashSet<>(fra);
        resten.removeAll(disse);
        return resten;
    }
}
