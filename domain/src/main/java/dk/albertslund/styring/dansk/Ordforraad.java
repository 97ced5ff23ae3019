package dk.albertslund.styring.dansk;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** De ord, dage og måneder hedder. Alle er foldede. */
final class Ordforraad {

    static final Map<String, DayOfWeek> UGEDAGE = raekke(
            DayOfWeek.values(),
            "mandag tirsdag onsdag torsdag fredag loerdag soendag",
            "monday tuesday wednesday thursday friday saturday sunday",
            "mandg tirs ons tors fre loer soend");

    /** Forkortelser, der også er almindelige ord; de gælder kun foran en dato. */
    static final Map<String, DayOfWeek> KORTE_UGEDAGE =
            raekke(DayOfWeek.values(), "man tir ons tor fre loer soen", "mon tue wed thu fri sat sun");

    /** ”i fredags”. */
    static final Map<String, DayOfWeek> I_UGEDAGS =
            raekke(DayOfWeek.values(), "mandags tirsdags onsdags torsdags fredags loerdags soendags");

    /** ”mandagen efter påske”. */
    static final Map<String, DayOfWeek> UGEDAGEN =
            raekke(DayOfWeek.values(), "mandagen tirsdagen onsdagen torsdagen fredagen loerdagen soendagen");

    static final Map<String, Month> MAANEDER = raekke(
            Month.values(),
            "januar februar marts april maj juni juli august september oktober november december",
            "january february march april may june july august september october november december");

    /** Kun ved siden af et tal. */
    static final Map<String, Month> KORTE_MAANEDER = raekke(
            Month.values(),
            "jan feb mar apr maj jun jul aug sep okt nov dec",
            "jan febr mrt apr may june july aug sept oct nov dec",
            "jan feb mats aprl mai jun jul aug spt ok novb des");

    /** Måneder, der på engelsk eller forkortet skrives foran dagen: ”May 1”, ”Feb13”. */
    static final Map<String, Month> FORANSTILLEDE = Stream.of(
                    KORTE_MAANEDER,
                    raekke(
                            Month.values(),
                            "january february march april may june july august september october november december"))
            .flatMap(ordbog -> ordbog.entrySet().stream())
            .filter(opslag -> !opslag.getKey().equals("maj"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (foerste, anden) -> foerste));

    /** Måneder, der også er navne på folk. */
    static final Set<String> NAVNE = Set.of("maj", "may", "april", "juni", "june", "juli", "august", "march", "marts");

    /** Ord, der står for sig selv, også når der er bindestreg imellem: ”januar-marts”. */
    static final Set<String> SELVSTAENDIGE = Stream.of(
                    UGEDAGE.keySet(),
                    KORTE_UGEDAGE.keySet(),
                    MAANEDER.keySet(),
                    KORTE_MAANEDER.keySet(),
                    Set.of("uge", "week"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Ordforraad() {}

    private static <E> Map<String, E> raekke(E[] vaerdier, String... navne) {
        return Arrays.stream(navne)
                .map(Ordliste::af)
                .flatMap(ord -> IntStream.range(0, vaerdier.length).mapToObj(i -> Map.entry(ord.get(i), vaerdier[i])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (foerste, anden) -> foerste));
    }

    static <T> Map<String, T> ordbog(Map<String, T> linjer) {
        var ordbog = new HashMap<String, T>();
        linjer.forEach((ord, vaerdi) -> Arrays.stream(ord.split(", ", -1)).forEach(et -> ordbog.put(et, vaerdi)));
        return Map.copyOf(ordbog);
    }
}
