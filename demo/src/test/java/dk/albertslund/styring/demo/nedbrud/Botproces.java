package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged bot again and again. A cache of its loaded classes, made by the first start, makes the others quick. */
record Botproces(Path folder, Map<String, String> settings) {

    private static final Path JAR = Path.of("../bot/target/styring/styring.jar");
    private static final Path CACHE = Path.of("target/styring.aot");

    /** Leases are short, so that what a dead process had in hand comes due soon. */
    static Botproces in(Path folder, LocalPostgres postgres, LocalIssuer issuer) throws InterruptedException {
        return in(folder, postgres, issuer, Map.of("STYRING_UDSENDELSE_LOFT", "false"));
    }

    static Botproces in(Path folder, LocalPostgres postgres, LocalIssuer issuer, Map<String, String> settings)
            throws InterruptedException {
        var all = new HashMap<>(settings);
        all.put("STYRING_UDSENDELSE_LAAN", "2s");
        all.put("STYRING_UDSENDELSE_HVERT", "500ms");
        var bot = new Botproces(folder, Kontraktmiljoe.med(postgres, issuer, all));
        if (!cached()) {
            bot.start(List.of("-XX:AOTCacheOutput=" + CACHE, "-Dspring.context.exit=onRefresh"))
                    .ended();
        }
        return bot;
    }

    Pakke start() {
        return start(cached() ? List.of("-XX:AOTCache=" + CACHE) : List.of());
    }

    private Pakke start(List<String> more) {
        var flags = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        flags.addAll(more);
        return Pakke.start(JAR, flags, settings, folder.resolve("styring.log"));
    }

    private static boolean cached() {
        return CACHE.toFile().lastModified() > JAR.toFile().lastModified();
    }
}
