package dk.albertslund.styring.forstaaelse;

import dk.albertslund.styring.dansk.Foldning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * De sætninger, vi har lært af. Filen har et afsnit til hvert ærinde: {@code [opret_tegn]}; en tom linje skiller
 * sætninger, der er bygget forskelligt. {@code {titel}} i en sætning står for et af ordene i afsnittet
 * {@code [{titel}]}.
 *
 * @param saetninger i filens rækkefølge
 * @param udfyld det, der kan stå i stedet for en pladsholder
 */
record Korpus(List<Saetning> saetninger, Map<String, List<String>> udfyld) {

    /** @param gruppe sætninger, der er bygget ens, har samme nummer */
    record Saetning(String tekst, Aerinde aerinde, int gruppe) {

        boolean harPladsholder() {
            return tekst.indexOf('{') >= 0;
        }
    }

    static Korpus laes() {
        var saetninger = new ArrayList<Saetning>();
        var udfyld = new HashMap<String, List<String>>();
        var afsnit = "";
        int gruppe = 0;
        for (var linje : alleLinjer("saetninger.txt")) {
            if (linje.startsWith("#")) {
                continue;
            }
            if (linje.isEmpty() || linje.startsWith("[")) {
                gruppe++;
                afsnit = linje.isEmpty() ? afsnit : linje.substring(1, linje.length() - 1);
            } else if (afsnit.startsWith("{")) {
                udfyld.computeIfAbsent(afsnit, _ -> new ArrayList<>()).add(linje);
            } else {
                saetninger.add(new Saetning(linje, aerinde(afsnit), gruppe));
            }
        }
        return new Korpus(List.copyOf(saetninger), Map.copyOf(udfyld));
    }

    private static Aerinde aerinde(String navn) {
        return Aerinde.medNavn(navn)
                .orElseThrow(() -> new IllegalStateException("ærindet [%s] findes ikke".formatted(navn)));
    }

    static List<String> linjer(String fil) {
        return alleLinjer(fil).stream()
                .filter(linje -> !linje.isEmpty() && !linje.startsWith("#"))
                .toList();
    }

    static String skelet(String ord) {
        return Ordraekke.skelet(Foldning.fold(ord));
    }

    private static List<String> alleLinjer(String fil) {
        try (var kilde =
                Optional.ofNullable(Korpus.class.getResourceAsStream(fil)).orElseThrow()) {
            return new String(kilde.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
