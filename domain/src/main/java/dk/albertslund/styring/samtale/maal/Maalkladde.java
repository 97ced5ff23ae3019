package dk.albertslund.styring.samtale.maal;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.organisation.Borgergruppe;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Et mål, der endnu ikke er gemt.
 *
 * @param id det id, målet får; to tryk på Gem er derfor det samme
 * @param enheder navnene, som de blev skrevet, med semikolon imellem
 * @param grupper dem, målet er for
 * @param retter kendemærket for det gemte, som kladden retter; tomt, når det er nyt
 */
public record Maalkladde(
        UUID id,
        String titel,
        Optional<Maalsaetning.Id> under,
        Optional<Maal.Art> art,
        int fra,
        int til,
        String enheder,
        Set<Borgergruppe> grupper,
        String tegn,
        String opgaver,
        String retter) {

    public static final String MELLEM = "; ";

    public Maalkladde {
        grupper = Set.copyOf(grupper);
    }

    static Maalkladde af(Maal gemt) {
        return new Maalkladde(
                gemt.id().vaerdi(),
                gemt.titel(),
                Optional.of(gemt.under()),
                Optional.of(gemt.art()),
                gemt.fra(),
                gemt.til(),
                String.join(MELLEM, gemt.enhedsnavne()),
                gemt.grupper(),
                gemt.tegn(),
                gemt.opgaver(),
                gemt.kendemaerke());
    }

    /** De valgte grupper, som Teams skriver dem i ét felt: med komma imellem. */
    public String gruppevalg() {
        return grupper.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Det, kortets knapper handler om: id'et og, for en rettelse, hvad der blev rettet i. */
    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }
}
