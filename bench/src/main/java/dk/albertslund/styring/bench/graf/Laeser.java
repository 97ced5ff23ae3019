package dk.albertslund.styring.bench.graf;

import dk.albertslund.styring.organisation.Katalog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process that does nothing but read the directory, once to warm up and once for the figures. */
final class Laeser {

    private interface Laesning {
        /** What is kept when all has been read. */
        List<?> alle() throws Exception;
    }

    private Laeser() {}

    /** @param args how ({@code hus} or {@code json}), where, and where to warm up */
    public static void main(String[] args) throws Exception {
        var how = args[0];
        laesning(how, URI.create(args[2])).alle();
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var laesning = laesning(how, URI.create(args[1]));
        var begun = System.nanoTime();
        var alle = laesning.alle();
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%d %.6f %d%n", alle.size(), seconds, peak());
        System.exit(0);
    }

    /** What outlived a young collection; what did not is no burden. */
    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Tenured"))
                .toList();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Laesning laesning(String how, URI base) {
        return switch (how) {
            case "hus" ->
                () -> new Husets(base)
                        .port(Katalog.class)
                        .aendringer(Optional.empty())
                        .personer();
            case "json" -> () -> json(base);
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static List<JsonNode> json(URI base) throws IOException, InterruptedException {
        var mapper = JsonMapper.builder().build();
        var alle = new ArrayList<JsonNode>();
        try (var http = HttpClient.newHttpClient()) {
            var next = Optional.of(base + "/users/delta()");
            while (next.isPresent()) {
                var page = mapper.readTree(http.send(
                                HttpRequest.newBuilder(URI.create(next.get().replace("$", "%24")))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body());
                page.path("value").forEach(alle::add);
                next = page.path("@odata.nextLink").asStringOpt();
            }
        }
        return alle;
    }
}
