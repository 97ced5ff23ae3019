package dk.albertslund.styring.forstaaelse;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * En sætning, modellen er i tvivl om, til en, der måske ved bedre.
 *
 * @param ord sætningen uden noget om nogen: kun ordklassernes og almindelige ord står der, resten er {@code _}
 * @param bud dem, der kan vælges mellem, det mest sandsynlige først
 */
public record Tvivl(List<String> ord, List<Aerinde> bud) {

    public static final int BUD = 3;

    private static final String SKJULT = "_";
    private static final Pattern MELLEMRUM = Pattern.compile(" +");

    public Tvivl {
        ord = List.copyOf(ord);
        bud = List.copyOf(bud);
    }

    static Tvivl om(Ordraekke saetning, Tydning tydning) {
        var skrevet = ordene(saetning.noegle()).toList();
        return new Tvivl(
                IntStream.range(0, skrevet.size())
                        .mapToObj(
                                i -> kanSiges(skrevet.get(i), saetning.klasser().get(i)) ? skrevet.get(i) : SKJULT)
                        .toList(),
                tydning.bedste(BUD));
    }

    private static boolean kanSiges(String ord, String klasse) {
        return ord.chars().noneMatch(Character::isDigit) && (!klasse.isEmpty() || Almindelige.ORD.contains(ord));
    }

    private static Stream<String> ordene(String noegle) {
        return MELLEMRUM.splitAsStream(noegle.replace("?", "")).filter(ord -> !ord.isEmpty());
    }

    /** Læses først, når en tvivl skal ud af huset. */
    private static final class Almindelige {

        /** Navne står der nogle af i vores sætninger, men ikke så tit. */
        private static final int MINDST = 15;

        static final Set<String> ORD = Korpus.laes().saetninger().stream()
                .flatMap(saetning -> ordene(Ordraekke.af(saetning.tekst()).noegle()))
                .collect(groupingBy(ord -> ord, counting()))
                .entrySet()
                .stream()
                .filter(et -> et.getValue() >= MINDST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
