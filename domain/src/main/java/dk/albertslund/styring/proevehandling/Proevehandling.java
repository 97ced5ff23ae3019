package dk.albertslund.styring.proevehandling;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Noget, vi afprøver uden at kende udfaldet, for at lære og komme tættere på et mål.
 *
 * @param enhed navnet på ejerens enhed, da den blev registreret
 * @param slut sidste dag, den kører
 * @param haab det, vi håber at se hos borgerne; tomt, når det ikke er sagt
 * @param ramme hvem den nærmere er for og sammen med; tom, når det ikke er sagt
 * @param afslutning tom, så længe den ikke er afsluttet
 */
public record Proevehandling(
        Id id,
        String titel,
        Optional<Maal> maal,
        Borgergruppe borgergruppe,
        LocalDate start,
        LocalDate slut,
        String haab,
        Medarbejder.Id ejer,
        String enhed,
        Optional<Ramme> ramme,
        Optional<Afslutning> afslutning) {

    public record Id(UUID vaerdi) {}

    public enum Tilstand {
        IDE,
        I_GANG,
        AFSLUTTET
    }

    public static final int TITEL_LAENGDE = 200;
    public static final int HAAB_LAENGDE = 1000;

    public Proevehandling {
        titel = titel.strip();
        haab = haab.strip();
        if (titel.isEmpty() || titel.length() > TITEL_LAENGDE) {
            throw new IllegalArgumentException(
                    "en titel har 1-%d tegn, ikke %d".formatted(TITEL_LAENGDE, titel.length()));
        }
        if (haab.length() > HAAB_LAENGDE) {
            throw new IllegalArgumentException("et håb har højst %d tegn".formatted(HAAB_LAENGDE));
        }
        if (slut.isBefore(start)) {
            throw new IllegalArgumentException("»%s« slutter %s, før den begynder %s".formatted(titel, slut, start));
        }
    }

    /** En ny, som der kun er sagt det nødvendige om. */
    public Proevehandling(
            Id id,
            String titel,
            Optional<Maal> maal,
            Borgergruppe borgergruppe,
            LocalDate start,
            LocalDate slut,
            String haab,
            Medarbejder.Id ejer,
            String enhed) {
        this(
                id,
                titel,
                maal,
                borgergruppe,
                start,
                slut,
                haab,
                ejer,
                enhed,
                /* ramme= */ Optional.empty(),
                /* afslutning= */ Optional.empty());
    }

    /** En idé er i gang fra sin første dag; forbi er den først, når nogen har sagt, hvad der kom ud af den. */
    public Tilstand tilstand(LocalDate dato) {
        if (afslutning.isPresent()) {
            return Tilstand.AFSLUTTET;
        }
        return dato.isBefore(start) ? Tilstand.IDE : Tilstand.I_GANG;
    }

    public Proevehandling afslut(Afslutning med) {
        return new Proevehandling(
                id, titel, maal, borgergruppe, start, slut, haab, ejer, enhed, ramme, Optional.of(med));
    }

    public Proevehandling medTid(LocalDate nyStart, LocalDate nySlut) {
        return new Proevehandling(id, titel, maal, borgergruppe, nyStart, nySlut, haab, ejer, enhed, ramme, afslutning);
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        var indhold = String.join(
                "\n",
                titel,
                maal.map(m -> m.id().vaerdi().toString()).orElse(""),
                borgergruppe.name(),
                start.toString(),
                slut.toString(),
                haab,
                ramme.map(Ramme::kendemaerke).orElse(""),
                afslutning.map(Afslutning::kendemaerke).orElse(""));
        return Integer.toHexString(indhold.hashCode());
    }

    public boolean koerer(LocalDate dato) {
        return afslutning.isEmpty() && !dato.isBefore(start) && !dato.isAfter(slut);
    }
}
