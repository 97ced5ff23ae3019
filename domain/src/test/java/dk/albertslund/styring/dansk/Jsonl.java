package dk.albertslund.styring.dansk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** En linje i vores egne prøvesætninger. Filerne er vores, så et felt kan findes på sit navn. */
record Jsonl(String linje) {

    static List<Jsonl> laes(String fil) {
        try (var kilde = Jsonl.class.getResourceAsStream("/dansk/" + fil)) {
            return new String(kilde.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Jsonl::new)
                    .toList();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    String tekst() {
        return felt("text").orElseThrow();
    }

    Optional<String> felt(String navn) {
        var fundet = Pattern.compile("\"" + navn + "\": (?:\"((?:[^\"\\\\]|\\\\.)*)\"|([0-9.-]+|null|\\{\\}))")
                .matcher(linje);
        return fundet.find()
                ? Optional.ofNullable(fundet.group(1)).or(() -> Optional.of(fundet.group(2)))
                : Optional.empty();
    }

    boolean maerket(String maerke) {
        return linje.contains("\"" + maerke + "\"");
    }

    @Override
    public String toString() {
        return tekst();
    }
}
