package dk.albertslund.styring.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Retry-After in seconds; Graph does not use the date form. */
final class Ventetid {

    private static final Pattern SEKUNDER = Pattern.compile("\\d{1,6}");

    private Ventetid() {}

    static Optional<Duration> af(@Nullable String hoved) {
        return Optional.ofNullable(hoved)
                .map(String::strip)
                .filter(tekst -> SEKUNDER.matcher(tekst).matches())
                .map(tekst -> Duration.ofSeconds(Long.parseLong(tekst)));
    }
}
