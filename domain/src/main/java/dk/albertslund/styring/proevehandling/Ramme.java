package dk.albertslund.styring.proevehandling;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hvem en prøvehandling nærmere er for, hvem den laves sammen med, hvor den kommer fra, og hvor tit der spørges til den.
 *
 * @param maalgruppe de bestemte borgere i borgergruppen; tomt, når det ikke er sagt
 * @param hvem partnernes navne, som de blev skrevet; tomt, når det ikke er sagt
 * @param udsprungetAf den prøvehandling, som denne prøver en ny udgave af
 * @param spoerges tomt, når ingen har valgt; så spørges der hver måned
 */
public record Ramme(
        String maalgruppe,
        Set<Partner> partnere,
        String hvem,
        Optional<Proevehandling.Id> udsprungetAf,
        Optional<Spoerges> spoerges) {

    /** Dem, man kan være sammen om det. */
    public enum Partner {
        ENHEDER,
        BORGERE,
        FORENINGER,
        VIRKSOMHEDER
    }

    /** Hvor tit der spørges kort, ind imellem midtvejs og til sidst. */
    public enum Spoerges {
        HVER_ANDEN_UGE(2),
        HVER_MAANED(4),
        HVERT_KVARTAL(13),
        /** Kun midtvejs og til sidst. */
        IKKE_IMELLEM(0);

        private final int uger;

        Spoerges(int uger) {
            this.uger = uger;
        }

        /** Så mange uger er der imellem; nul, når der ikke spørges. */
        public int uger() {
            return uger;
        }
    }

    public static final Ramme INGEN = new Ramme("", Set.of(), "", Optional.empty(), Optional.empty());

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
                udsprungetAf.map(id -> id.vaerdi().toString()).orElse(""),
                spoerges.map(Enum::name).orElse(""));
    }
}
