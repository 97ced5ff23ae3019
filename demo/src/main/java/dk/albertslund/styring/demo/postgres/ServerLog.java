package dk.albertslund.styring.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the server wrote about why it gave up. */
final class ServerLog {

    private static final Pattern LAST_WORDS = Pattern.compile("(?:FATAL|PANIC|ERROR|could not)[: ].*");

    private ServerLog() {}

    /** @param from how long the log was before this start */
    static String reason(Path log, long from) throws IOException {
        var bytes = Files.readAllBytes(log);
        var start = (int) Math.min(from, bytes.length);
        var said = new String(bytes, start, bytes.length - start, UTF_8);
        return LAST_WORDS
                .matcher(said)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("see " + log);
    }
}
