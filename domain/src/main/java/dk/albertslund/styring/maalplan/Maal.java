package dk.albertslund.styring.maalplan;

import dk.albertslund.styring.organisation.Borgergruppe;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Enhedens eget skridt mod en målsætning: målbart eller mærkbart og muligt at nå på 1-4 år (kilder/000:90).
 *
 * @param under den målsætning, målet altid hænger på
 * @param over den røde tråd ned til målsætningen
 * @param fra det første år, der arbejdes med målet
 * @param til det sidste
 * @param enheder de enheder, der har målet, flere når det er tværfagligt; tomt, når alle kan arbejde med det
 * @param grupper de borgere, målet er for; tomt, når det ikke er sagt
 * @param tegn det, der holdes øje med; tomt, når det ikke er aftalt
 * @param opgaver hvem der gør hvad; tomt, når det ikke er aftalt
 * @param arkiveret målet er lagt væk, og det, der hører til det, er der endnu
 */
public record Maal(
        Id id,
        String titel,
        Maalsaetning.Id under,
        RoedTraad over,
        Art art,
        int fra,
        int til,
        Set<String> enheder,
        Set<Borgergruppe> grupper,
        String tegn,
        String opgaver,
        boolean arkiveret) {

    public record Id(UUID vaerdi) {}

    public enum Art {
        KVANTITATIVT,
        KVALITATIVT
    }

    public static final int TITEL_LAENGDE = 200;
    public static final int TEKST_LAENGDE = 500;

    /** Så mange år bør et mål højst tage; flere advares der om (kilder/000:90 og 95). */
    public static final int AAR = 4;

    public Maal {
        titel = titel.strip();
        tegn = tegn.strip();
        opgaver = opgaver.strip();
        enheder = Set.copyOf(enheder);
        grupper = Set.copyOf(grupper);
        if (titel.isEmpty() || titel.length() > TITEL_LAENGDE) {
            throw new IllegalArgumentException(
                    "et mål har 1-%d tegn, ikke %d".formatted(TITEL_LAENGDE, titel.length()));
        }
        if (tegn.length() > TEKST_LAENGDE || opgaver.length() > TEKST_LAENGDE) {
            throw new IllegalArgumentException("tegn og opgaver har højst %d tegn".formatted(TEKST_LAENGDE));
        }
        if (til < fra) {
            throw new IllegalArgumentException("»%s« slutter %d, før det begynder %d".formatted(titel, til, fra));
        }
    }

    /** Et mål, hvor det ikke er sagt, hvem det er for. */
    public Maal(
            Id id,
            String titel,
            Maalsaetning.Id under,
            RoedTraad over,
            Art art,
            int fra,
            int til,
            Set<String> enheder,
            String tegn,
            String opgaver,
            boolean arkiveret) {
        this(id, titel, under, over, art, fra, til, enheder, Set.of(), tegn, opgaver, arkiveret);
    }

    /** Hele vejen fra visionen, som hvert kort viser den. */
    public String roedTraad() {
        return over.til(titel);
    }

    public boolean gaelder(int aar) {
        return !arkiveret && fra <= aar && aar <= til;
    }

    public boolean faelles() {
        return enheder.isEmpty();
    }

    public boolean tvaerfagligt() {
        return enheder.size() > 1;
    }

    public boolean forLangt() {
        return til - fra >= AAR;
    }

    /** De andre enheder end {@code enhed}, der ikke har sagt ja til målet, som det er nu. */
    public List<String> mangler(String enhed, Collection<Godkendelse> godkendelser) {
        return enhedsnavne().stream()
                .filter(en -> !en.equals(enhed))
                .filter(en -> godkendelser.stream().noneMatch(ja -> ja.enhed().equals(en) && ja.gaelder(this)))
                .toList();
    }

    /** Enhederne i samme rækkefølge hver gang. */
    public Collection<String> enhedsnavne() {
        return new TreeSet<>(enheder);
    }

    /** Det samme mål, som der arbejdes med til og med et andet år. */
    public Maal til(int aar) {
        return new Maal(id, titel, under, over, art, fra, aar, enheder, grupper, tegn, opgaver, arkiveret);
    }

    public Maal arkiver() {
        return new Maal(id, titel, under, over, art, fra, til, enheder, grupper, tegn, opgaver, /* arkiveret= */ true);
    }

    /** Grupperne i samme rækkefølge hver gang. */
    public List<Borgergruppe> grupperne() {
        return grupper.stream().sorted().toList();
    }

    /**
     * Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. Et mål uden grupper har
     * det samme, som før der var grupper: de ja, der er sagt til det, gælder endnu.
     */
    public String kendemaerke() {
        int ellers = Objects.hash(titel, under.vaerdi(), art.name(), fra, til, enhedsnavne(), tegn, opgaver, arkiveret);
        return Integer.toHexString(ellers
                + 31 * grupper.stream().mapToInt(en -> en.name().hashCode()).sum());
    }
}
