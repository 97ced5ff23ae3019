package dk.albertslund.styring.organisation;

import java.util.List;

/** Den del af organisationen, en ændring rører. */
public record Udsnit(
        List<Enhed> enheder, List<Placering> placeringer, List<Opgave> opgaver, List<Borgervalg> borgervalg) {

    public Udsnit {
        enheder = List.copyOf(enheder);
        placeringer = List.copyOf(placeringer);
        opgaver = List.copyOf(opgaver);
        borgervalg = List.copyOf(borgervalg);
    }

    public Udsnit(List<Enhed> enheder, List<Placering> placeringer, List<Opgave> opgaver) {
        this(enheder, placeringer, opgaver, List.of());
    }

    /** De enheder, der ikke var i det andet. */
    public List<Enhed> nyeSiden(Udsnit foer) {
        var kendte = foer.enheder().stream().map(Enhed::id).toList();
        return enheder.stream().filter(enhed -> !kendte.contains(enhed.id())).toList();
    }
}
