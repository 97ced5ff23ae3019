package dk.albertslund.styring.begreb;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Lighed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Alle begreberne, til at finde det i, som nogen nævner. */
public final class Ordbog {

    /** Så mange ord er det længste udtryk, der genkendes midt i en sætning. */
    private static final int LAENGSTE_UDTRYK = 4;

    /** Kortere ord skal staves rigtigt: ”mål” og ”mad” er ikke det samme. */
    private static final int KORT_ORD = 4;

    private final List<Begreb> begreber;
    private final Map<String, Begreb> efterOrd = new LinkedHashMap<>();

    public Ordbog(List<Begreb> begreber) {
        this.begreber = List.copyOf(begreber);
        begreber.forEach(
                et -> Stream.concat(Stream.of(et.dansk().navn(), et.engelsk().navn()), et.ord().stream())
                        .forEach(ord -> efterOrd.putIfAbsent(Foldning.fold(ord), et)));
    }

    public List<Begreb> begreber() {
        return begreber;
    }

    public Optional<Begreb> find(String noegle) {
        return begreber.stream().filter(et -> et.noegle().equals(noegle)).findFirst();
    }

    public List<Begreb> beslaegtede(Begreb med) {
        return med.beslaegtede().stream()
                .flatMap(noegle -> find(noegle).stream())
                .toList();
    }

    /** Begrebet, som et foldet ord eller udtryk står for. */
    public Optional<Begreb> kendt(String foldet) {
        return Optional.ofNullable(efterOrd.get(foldet));
    }

    /** Det længste begreb, der nævnes, eventuelt med en slåfejl, er det, der spørges om. */
    public Optional<Begreb> naevnt(List<String> foldedeOrd) {
        for (int laengde = Math.min(LAENGSTE_UDTRYK, foldedeOrd.size()); laengde > 0; laengde--) {
            for (int i = 0; i + laengde <= foldedeOrd.size(); i++) {
                var begreb = naesten(String.join(" ", foldedeOrd.subList(i, i + laengde)));
                if (begreb.isPresent()) {
                    return begreb;
                }
            }
        }
        return Optional.empty();
    }

    /** De begreber, der nævnes, i rækkefølge; hvert ord hører kun til ét. */
    public List<Begreb> alleNaevnte(List<String> foldedeOrd) {
        return foldedeOrd.stream()
                .flatMap(ord -> naesten(ord).stream())
                .distinct()
                .toList();
    }

    private Optional<Begreb> naesten(String udtryk) {
        return kendt(udtryk)
                .or(() -> efterOrd.entrySet().stream()
                        .filter(et -> et.getKey().length() > KORT_ORD && Lighed.ligner(udtryk, et.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
