package dk.albertslund.styring.aarshjul;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.dansk.Arbejdskalender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Det, et nyt årshjul lægges efter. */
public record Grundlag(List<Faseregel> faser, List<Begivenhedsregel> begivenheder, Arbejdskalender kalender) {

    public Grundlag {
        faser = List.copyOf(faser);
        begivenheder = List.copyOf(begivenheder);
    }

    /** @throws IllegalArgumentException når reglerne ikke kan regnes ud */
    public Aarshjul aarshjul(int aar) {
        var regler = regler();
        var datering = new Datering(aar, kalender, regler, Map.of());
        return new Aarshjul(
                aar,
                faser.stream().map(regel -> fase(regel, datering)).toList(),
                begivenheder.stream().map(regel -> begivenhed(regel, datering)).toList(),
                regler.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, regel -> regel.getValue().tekst())),
                List.of(),
                /* offentliggjort= */ false);
    }

    private Map<String, Regel> regler() {
        var regler = new HashMap<String, Regel>();
        faser.forEach(fase -> regler.put(fase.navn().noegle(), fase.regel()));
        begivenheder.forEach(begivenhed -> regler.put(begivenhed.noegle(), begivenhed.regel()));
        return regler;
    }

    private static Fase fase(Faseregel regel, Datering datering) {
        var dage = datering.af(regel.navn().noegle());
        return new Fase(regel.navn(), dage.start(), dage.slut(), regel.varsler());
    }

    private static Begivenhed begivenhed(Begivenhedsregel regel, Datering datering) {
        var dage = datering.af(regel.noegle());
        return new Begivenhed(regel.noegle(), regel.titel(), regel.ejer(), "", dage.start(), dage.slut());
    }
}
