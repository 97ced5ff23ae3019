package dk.albertslund.styring.udviklingsuge;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Et møde i udviklingsugen, som det foreslås og indkaldes.
 *
 * @param del 1 af 1, når alle er i ét møde; flere, når Outlooks grænse på 500 deltagere deler det
 */
public record Moede(
        Id id,
        Borgergruppe borgergruppe,
        int del,
        int dele,
        Tidsrum tid,
        Optional<Lokale> lokale,
        List<Deltager> deltagere) {

    public record Id(UUID vaerdi) {}

    public record Deltager(Medarbejder.Id id, String navn, String mail) {}

    /** Outlook tager højst så mange deltagere i én begivenhed, lokalet medregnet (viden: Graph event resource). */
    public static final int HOEJST_DELTAGERE = 500;

    public Moede {
        deltagere = List.copyOf(deltagere);
        if (deltagere.size() + (lokale.isPresent() ? 1 : 0) > HOEJST_DELTAGERE) {
            throw new IllegalArgumentException("et møde har højst %d deltagere".formatted(HOEJST_DELTAGERE));
        }
    }

    /** Tiden lavet om. Lokalet følger kun med, når det er ledigt. */
    public Moede til(Tidsrum nyTid, Optional<Lokale> nytLokale) {
        return new Moede(id, borgergruppe, del, dele, nyTid, nytLokale, deltagere);
    }

    /** Graph kender et møde på det; et, der indkaldes igen, er et nyt for Graph. */
    public UUID transaktion(int omgang) {
        return omgang == 0
                ? id.vaerdi()
                : UUID.nameUUIDFromBytes("%s/%d".formatted(id.vaerdi(), omgang).getBytes(StandardCharsets.UTF_8));
    }
}
