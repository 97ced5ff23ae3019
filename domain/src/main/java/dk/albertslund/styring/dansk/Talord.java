package dk.albertslund.styring.dansk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tal skrevet som ét ord, foldet: ”tooghalvfjerds”, ”tohundrede”, ”enogtredivte”. */
final class Talord {

    private static final List<String> ENERE = Ordliste.af("""
            nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten
            atten nitten
            """);
    private static final List<String> ORDENER = Ordliste.af("""
            nulte foerste anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte
            trettende fjortende femtende sekstende syttende attende nittende
            """);
    private static final List<String> TIERE = Ordliste.af("""
            tyve tredive fyrre halvtreds tres halvfjerds firs halvfems
            """);
    private static final List<String> TIENDER = Ordliste.af("""
            tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende
            firsindstyvende halvfemsindstyvende
            """);

    private static final Map<String, Integer> ANTAL = new HashMap<>(Map.of(
            "et", 1, "een", 1, "eet", 1, "elve", 11, "halvtres", 50, "halvfjers", 70, "fyrretyve", 40, "tredve", 30));
    private static final Map<String, Integer> ORDEN = new HashMap<>(
            Map.of("andet", 2, "tredie", 3, "elvte", 11, "tredivete", 30, "first", 1, "second", 2, "third", 3));

    static {
        byg(ANTAL, ENERE, TIERE);
        byg(ORDEN, ORDENER, TIENDER);
        TIERE.subList(3, 8).forEach(tier -> ANTAL.put(tier + "indstyve", ANTAL.getOrDefault(tier, 0)));
        var engelsk = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        engelsk.forEach(ord -> ANTAL.put(ord, engelsk.indexOf(ord) + 1));
    }

    private Talord() {}

    private static void byg(Map<String, Integer> ord, List<String> smaa, List<String> tiere) {
        for (int i = 0; i < smaa.size(); i++) {
            ord.put(smaa.get(i), i);
        }
        for (int tier = 0; tier < tiere.size(); tier++) {
            int vaerdi = 20 + 10 * tier;
            ord.put(tiere.get(tier), vaerdi);
            for (int ener = 1; ener < 10; ener++) {
                ord.put(ENERE.get(ener) + "og" + tiere.get(tier), vaerdi + ener);
            }
            ord.put("etog" + tiere.get(tier), vaerdi + 1);
        }
    }

    static Optional<Integer> antal(String ord) {
        var kendt = ANTAL.get(ord);
        return kendt != null ? Optional.of(kendt) : sammensat(ord);
    }

    static Optional<Integer> orden(String ord) {
        return Optional.ofNullable(ORDEN.get(ord));
    }

    /** ”totusindfemhundredeogtyve”: det foran ganges, det bagefter lægges til. */
    private static Optional<Integer> sammensat(String ord) {
        return led(ord, "tusind", 1000).or(() -> led(ord, "hundred", 100));
    }

    private static Optional<Integer> led(String ord, String navn, int enhed) {
        int her = ord.indexOf(navn);
        if (her < 0) {
            return Optional.empty();
        }
        var foran = ord.substring(0, her);
        var bag = ord.substring(her + navn.length());
        bag = bag.startsWith("e") && !bag.startsWith("en") && !bag.startsWith("et") && !bag.startsWith("elleve")
                ? bag.substring(1)
                : bag;
        var rest = bag.startsWith("og") ? bag.substring(2) : bag;
        var gange = foran.isEmpty() ? Optional.of(1) : antal(foran);
        var mere = rest.isEmpty() ? Optional.of(0) : antal(rest);
        return gange.flatMap(g -> mere.filter(m -> m < enhed).map(m -> g * enhed + m));
    }
}
