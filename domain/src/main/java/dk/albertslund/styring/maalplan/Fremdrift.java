package dk.albertslund.styring.maalplan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Hvor langt årets målplaner er, afdeling for afdeling. */
public record Fremdrift(int aar, List<Afdeling> afdelinger) {

    /** @param enheder så mange enheder er på hvert trin */
    public record Afdeling(String navn, Map<Trin, Long> enheder) {

        public Afdeling {
            enheder = Map.copyOf(enheder);
        }

        public long paa(Trin trin) {
            return enheder.getOrDefault(trin, 0L);
        }

        public long alle() {
            return enheder.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Det, der afgør, hvor langt planerne er.
     *
     * @param afdelinger afdelingen for hver enhed
     * @param endelige de enheder, hvis plan er gjort færdig
     */
    public record Grundlag(
            Map<String, String> afdelinger,
            Collection<Maal> maal,
            Collection<Godkendelse> godkendelser,
            Set<String> endelige,
            Optional<LocalDate> ugeFra,
            Optional<LocalDate> ugeTil) {}

    public Fremdrift {
        afdelinger = List.copyOf(afdelinger);
    }

    public static Fremdrift af(int aar, Grundlag grundlag, LocalDate idag) {
        var grupper = new TreeMap<String, Map<Trin, Long>>(grundlag.afdelinger().keySet().stream()
                .collect(groupingBy(
                        grundlag.afdelinger()::get,
                        groupingBy(enhed -> trin(enhed, aar, grundlag, idag), counting()))));
        return new Fremdrift(
                aar,
                grupper.entrySet().stream()
                        .map(en -> new Afdeling(en.getKey(), en.getValue()))
                        .toList());
    }

    private static Trin trin(String enhed, int aar, Grundlag grundlag, LocalDate idag) {
        var egne = grundlag.maal().stream()
                .filter(et -> et.gaelder(aar) && et.enheder().contains(enhed))
                .toList();
        boolean afventer = egne.stream()
                .anyMatch(et -> !et.mangler(enhed, grundlag.godkendelser()).isEmpty());
        return Trin.af(
                !egne.isEmpty(),
                afventer,
                grundlag.endelige().contains(enhed),
                idag,
                grundlag.ugeFra(),
                grundlag.ugeTil());
    }
}
