package dk.albertslund.styring.bench.graf;

import dk.albertslund.styring.bench.Linje;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first reading of a directory: users a second and memory, each reader in a process of its own. And a week in Outlook,
 * within its limits.
 */
public final class Graf {

    private static final int OPVARMNING = 2_700;

    /** A young generation so small that what the old one holds is what is held on to. */
    private static final List<String> JAVA = List.of("-XX:+UseSerialGC", "-Xmn16m", "-Xmx3g");

    private record Resultat(int brugere, double sekunder, long toppunkt) {

        double prSekund() {
            return brugere / sekunder;
        }

        double mb() {
            return toppunkt / 1e6;
        }
    }

    private Graf() {}

    public static List<Linje> measure() throws IOException, InterruptedException {
        var lines = new ArrayList<Linje>();
        for (var brugere : List.of(2_700, 100_000)) {
            var hus = laes("hus", brugere);
            var json = laes("json", brugere);
            lines.add(linje(brugere, "users/s", hus.prSekund(), json.prSekund()));
            lines.add(linje(brugere, "peak MB", hus.mb(), json.mb()));
        }
        lines.addAll(Kalenderkald.measure());
        lines.addAll(Ugen.measure());
        return lines;
    }

    private static Linje linje(int brugere, String hvad, double hus, double json) {
        return new Linje(
                String.format(Locale.ROOT, "first reading of %,d users, %s (JSON tree)", brugere, hvad),
                String.format(Locale.ROOT, "%.1f", hus),
                String.format(Locale.ROOT, "%.1f", json),
                hus / json,
                Optional.empty());
    }

    private static Resultat laes(String how, int brugere) throws IOException, InterruptedException {
        try (var sider = new Sider(brugere);
                var varme = new Sider(OPVARMNING)) {
            var command = Stream.of(
                            Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString()),
                            JAVA.stream(),
                            Stream.of(
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Laeser.class.getName(),
                                    how,
                                    sider.base().toString(),
                                    varme.base().toString()))
                    .flatMap(parts -> parts)
                    .toList();
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the reader %s ended with %d".formatted(how, process.exitValue()));
            }
            return resultat(output);
        }
    }

    /** The last line; what the logging says stands above. */
    private static Resultat resultat(String output) {
        var parts =
                output.strip().lines().reduce((_, line) -> line).orElseThrow().split(" ", -1);
        return new Resultat(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Long.parseLong(parts[2]));
    }
}
