package dk.albertslund.styring.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Det, et ark siger anderledes om organisationen, end den er.
 *
 * @param rettelser i arkets rækkefølge; ingen, når der er fejl
 * @param fejl det, der må rettes i arket, før det kan bruges
 */
public record Arkforskel(List<Rettelse> rettelser, List<Arkfejl> fejl) {

    public Arkforskel {
        rettelser = List.copyOf(rettelser);
        fejl = List.copyOf(fejl);
    }

    /** Det samme, når arket og organisationen er, som da det blev vist. */
    public String kendemaerke() {
        return Integer.toHexString(rettelser.stream()
                .map(en -> "%d/%s/%s/%s"
                        .formatted(en.raekke(), en.navn(), en.nu().map(Enhed::id), new TreeSet<>(en.hvad())))
                .toList()
                .hashCode());
    }

    /** @param hvad det i cellen, der er noget galt med */
    public record Arkfejl(int raekke, Arkraekke.Kolonne kolonne, Grund grund, String hvad) {}

    public enum Grund {
        FORMEL,
        MANGLER,
        FOR_LANGT,
        TO_GANGE,
        UKENDT,
        OPTAGET,
        UNDER_SIG_SELV,
        FOR_DYBT
    }

    /**
     * En række, der siger noget nyt.
     *
     * @param nu enheden, som den er; tom, når den er ny
     * @param under navnet på den, den skal høre under; tom, når den skal stå øverst
     */
    public record Rettelse(
            int raekke,
            Optional<Enhed> nu,
            String navn,
            Enhed.Slags slags,
            Optional<String> under,
            Optional<Medarbejder.Id> leder,
            String lederMail,
            Set<Borgergruppe> borgergrupper,
            Set<String> aliaser,
            Set<Hvad> hvad) {

        public Rettelse {
            borgergrupper = Set.copyOf(borgergrupper);
            aliaser = Set.copyOf(aliaser);
            hvad = Set.copyOf(hvad);
        }

        /** Den bliver en anden enhed, som den nuværende er forgænger for. */
        boolean laeggerOm() {
            return hvad.stream().anyMatch(OM::contains);
        }

        private static final Set<Hvad> OM = EnumSet.of(Hvad.NAVN, Hvad.SLAGS, Hvad.UNDER);
    }

    public enum Hvad {
        NY,
        NAVN,
        SLAGS,
        UNDER,
        LEDER,
        BORGERGRUPPER,
        ALIASER
    }
}
