package dk.albertslund.styring.organisation;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Det, kataloget siger, og som ikke er sådan hos os. Gælder først, når en administrator har sagt ja. */
public record Organisationsforslag(List<NyEnhed> enheder, List<Skift> skift, List<Overdragelse> overdragelser) {

    /** @param over navnet på den, den ser ud til at høre under; tomt, når den er øverst */
    public record NyEnhed(String navn, Enhed.Slags slags, String over) {}

    /**
     * En medarbejder har fået en anden enhed eller leder.
     *
     * @param nu pladsen hos os
     * @param katalog pladsen i kataloget
     */
    public record Skift(String navn, Placering nu, Plads katalog, String lederNu, String lederKatalog) {

        public boolean andenEnhed() {
            return !nu.plads().enhed().equals(katalog.enhed());
        }
    }

    /** En, der er stoppet, har prøvehandlinger i gang; de går til lederen. */
    public record Overdragelse(
            Medarbejder.Id fra, String fraNavn, Medarbejder.Id til, String tilNavn, List<UUID> proevehandlinger) {
        public Overdragelse {
            proevehandlinger = List.copyOf(proevehandlinger);
        }
    }

    public Organisationsforslag {
        enheder = List.copyOf(enheder);
        skift = List.copyOf(skift);
        overdragelser =
                overdragelser.stream().sorted(comparing(Overdragelse::fraNavn)).toList();
    }

    public int antal() {
        return enheder.size() + skift.size() + overdragelser.size();
    }

    /** Skifter, når forslaget er et andet. */
    public String kendemaerke() {
        return Integer.toHexString(Objects.hash(enheder.toString(), skift.toString(), overdragelser.toString()));
    }
}
