package dk.albertslund.styring.forum;

import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Et fast forum for ledere.
 *
 * @param niveau med er lederne ned til det ledelsesniveau; kommunaldirektøren er 1
 * @param foerste det første møde, på dansk vægur; tomt, når der ikke skal indkaldes
 * @param serie møderækken i Outlook, når den er oprettet
 * @param indkaldte adresserne på dem, vi har indkaldt
 */
public record Forum(
        String noegle,
        String navn,
        Rytme rytme,
        int niveau,
        Duration laengde,
        Optional<LocalDateTime> foerste,
        Optional<Oprettet> serie,
        int omgang,
        Set<String> indkaldte) {

    public enum Rytme {
        UGE,
        HVER_ANDEN_UGE,
        KVARTAL,
        AAR
    }

    public Forum {
        indkaldte = Set.copyOf(indkaldte);
    }

    /** Graph kender rækken på det. */
    public UUID transaktion() {
        return UUID.nameUUIDFromBytes("forum/%s/%d".formatted(noegle, omgang).getBytes(StandardCharsets.UTF_8));
    }
}
