package dk.albertslund.styring.demo.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the events in a file, so that the meetings the house knows are there after a restart too. */
final class Gemmested {

    /** A time keeps its zone, so that the wall clock is the same after a restart. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final Optional<Path> fil;

    Gemmested(Optional<Path> fil) {
        this.fil = fil;
    }

    List<Begivenhed> laes() {
        if (fil.isEmpty() || Files.notExists(fil.get())) {
            return List.of();
        }
        try {
            return MAPPER.readValue(Files.readString(fil.get()), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void skriv(Collection<Begivenhed> alle) {
        fil.ifPresent(til -> skriv(til, MAPPER.writeValueAsString(alle)));
    }

    /** By way of a second file, so that a crash leaves the old one whole. */
    private static void skriv(Path til, String tekst) {
        try {
            Files.createDirectories(til.toAbsolutePath().getParent());
            var ny = Files.writeString(til.resolveSibling(til.getFileName() + ".ny"), tekst);
            Files.move(ny, til, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
