package dk.albertslund.styring.proevehandling;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hvem en prøvehandling nærmere er for, hvem den laves sammen med, og hvor den kommer fra.
 *
 * @param maalgruppe de bestemte borgere i borgergruppen; tomt, når det ikke er sagt
 * @param hvem partnernes navne, som de blev skrevet; tomt, når det ikke er sagt
 * @param udsprungetAf den prøvehandling, som denne prøver en ny udgave af
 */
public record Ramme(String maalgruppe, Set<Partner> partnere, String hvem, Optional<Proevehandling.Id> udsprungetAf) {

    /** Dem, man kan være sammen om det. */
    public enum Partner {
        ENHEDER,
        BORGERE,
        FORENINGER,
        VIRKSOMHEDER
    }

    public static final Ramme INGEN = new Ramme("", Set.of(), "", Optional.empty());

    public static final int LAENGDE = 300;

    public Ramme {
        maalgruppe = maalgruppe.strip();
        hvem = hvem.strip();
        partnere = Set.copyOf(partnere);
        if (maalgruppe.length() > LAENGDE || hvem.length() > LAENGDE) {
            throw new IllegalArgumentException("målgruppe og partnere har højst %d tegn".formatted(LAENGDE));
        }
    }

    /** Tværfagligt er det, så snart en anden enhed er med (kilder/001). */
    public boolean tvaerfaglig() {
        return partnere.contains(Partner.ENHEDER);
    }

    String kendemaerke() {
        var sammen = partnere.stream()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return String.join(
                "\n",
                maalgruppe,
                sammen,
                hvem,
                udsprungetAf.map(id -> id.vaerdi().toString()).orElse(""));
    }
}
