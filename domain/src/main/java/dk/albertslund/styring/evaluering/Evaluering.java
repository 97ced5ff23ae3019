package dk.albertslund.styring.evaluering;

import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hvad en prøvehandling eller et mål har betydet for dem, det er til for (kilder/001:181-187). En kladde kan mangle noget;
 * en gemt er hel.
 *
 * @param effekt det, der er set hos dem, der er set noget hos
 * @param konklusion det, der gøres nu
 * @param laering det, andre kan bruge; tomt, når det ikke er sagt
 * @param naeste dagen, der spørges igen: til kladden, eller til den endelige, som en foreløbig aftaler (kilder/000:149)
 * @param enhed navnet på enheden hos den, der skrev den
 */
public record Evaluering(
        Id id,
        Genstand om,
        Slags slags,
        Tilstand tilstand,
        LocalDate dato,
        Map<Modtager, Effekt> effekt,
        Forklaring forklaring,
        Optional<Udfald> konklusion,
        String laering,
        Optional<LocalDate> naeste,
        Medarbejder.Id af,
        String enhed) {

    public record Id(UUID vaerdi) {}

    public enum Slags {
        UNDERVEJS,
        FORELOEBIG,
        ENDELIG
    }

    public enum Tilstand {
        KLADDE,
        GEMT
    }

    /** Dem, effekten skal angives for (kilder/001:187). */
    public enum Modtager {
        BORGERE,
        FORENINGER,
        VIRKSOMHEDER
    }

    /** Det, en kladde kan mangle, før den er hel. */
    public enum Mangel {
        BORGERE,
        KONKLUSION,
        /** Kun det, der er evalueret endeligt, kan udbredes. */
        ENDELIG_FOER_UDBRED,
        /** En endelig er for dem, der kommer efter. */
        LAERING,
        /** En foreløbig aftaler den endelige. */
        ENDELIG_DAG
    }

    public static final int TEKST_LAENGDE = 2000;

    public Evaluering {
        laering = laering.strip();
        effekt = ordnet(effekt);
        if (laering.length() > TEKST_LAENGDE) {
            throw new IllegalArgumentException("en læring har højst %d tegn".formatted(TEKST_LAENGDE));
        }
        var mangler = mangler(slags, effekt, konklusion, laering, naeste);
        if (tilstand == Tilstand.GEMT && !mangler.isEmpty()) {
            throw new IllegalArgumentException("en gemt evaluering mangler " + mangler);
        }
    }

    private static Map<Modtager, Effekt> ordnet(Map<Modtager, Effekt> effekt) {
        var ordnet = new EnumMap<Modtager, Effekt>(Modtager.class);
        ordnet.putAll(effekt);
        return Collections.unmodifiableMap(ordnet);
    }

    public Optional<Effekt> hos(Modtager hvem) {
        return Optional.ofNullable(effekt.get(hvem));
    }

    public Set<Mangel> mangler() {
        return mangler(slags, effekt, konklusion, laering, naeste);
    }

    private static Set<Mangel> mangler(
            Slags slags,
            Map<Modtager, Effekt> effekt,
            Optional<Udfald> konklusion,
            String laering,
            Optional<LocalDate> naeste) {
        var mangler = EnumSet.noneOf(Mangel.class);
        if (!effekt.containsKey(Modtager.BORGERE)) {
            mangler.add(Mangel.BORGERE);
        }
        if (konklusion.isEmpty()) {
            mangler.add(Mangel.KONKLUSION);
        }
        if (slags != Slags.ENDELIG && konklusion.filter(Udfald.UDBRED::equals).isPresent()) {
            mangler.add(Mangel.ENDELIG_FOER_UDBRED);
        }
        if (slags == Slags.ENDELIG && laering.isEmpty()) {
            mangler.add(Mangel.LAERING);
        }
        if (slags == Slags.FORELOEBIG && naeste.isEmpty()) {
            mangler.add(Mangel.ENDELIG_DAG);
        }
        return mangler;
    }

    /** Den hele, af kladden. Kun en foreløbig spørger igen. */
    public Evaluering gem() {
        return med(Tilstand.GEMT, slags == Slags.FORELOEBIG ? naeste : Optional.empty());
    }

    /** Der spørges igen den dag. */
    public Evaluering udskyd(LocalDate til) {
        return med(tilstand, Optional.of(til));
    }

    private Evaluering med(Tilstand tilstand, Optional<LocalDate> naeste) {
        return new Evaluering(
                id, om, slags, tilstand, dato, effekt, forklaring, konklusion, laering, naeste, af, enhed);
    }

    public boolean gemt() {
        return tilstand == Tilstand.GEMT;
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        var set = effekt.entrySet().stream()
                .map(et -> et.getKey().name() + et.getValue().kendemaerke())
                .collect(joining("\n"));
        var indhold = String.join(
                "\n",
                slags.name(),
                tilstand.name(),
                set,
                forklaring.bidrag(),
                forklaring.andet(),
                forklaring.samarbejde(),
                konklusion.map(Enum::name).orElse(""),
                laering,
                naeste.map(LocalDate::toString).orElse(""));
        return Integer.toHexString(indhold.hashCode());
    }
}
