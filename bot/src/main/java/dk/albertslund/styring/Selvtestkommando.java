package dk.albertslund.styring;

import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.drift.Selvtest.Proeve;
import dk.albertslund.styring.drift.Selvtest.Svar;
import dk.albertslund.styring.graph.GraphConfiguration;
import dk.albertslund.styring.graph.adgang.AdgangConfiguration;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** {@code --selvtest}: tries each permission of Graph and says what is missing; no database, no door, nothing is changed. */
final class Selvtestkommando {

    private static final String FLAG = "--selvtest";

    /** No configuration of the house's own: the scan must not find it. */
    @Import({AdgangConfiguration.class, GraphConfiguration.class})
    static class Adgange {}

    private Selvtestkommando() {}

    static boolean erOensket(String... args) {
        return Arrays.asList(args).contains(FLAG);
    }

    /** @return 0 when all that is switched on works */
    static int koer(PrintStream ud, String... args) {
        try (var hus = new SpringApplicationBuilder(Adgange.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            return skriv(hus.getBean(Selvtest.class).koer(), ud);
        }
    }

    static int skriv(List<Proeve> proever, PrintStream ud) {
        for (var en : proever) {
            ud.printf("%-9s %s%n", en.svar(), en.tilladelse());
            if (en.svar() == Svar.MANGLER || en.svar() == Svar.UVIST) {
                ud.printf("          Uden den: %s%n", en.uden());
                en.raad().lines().forEach(linje -> ud.printf("          %s%n", linje));
            }
        }
        return proever.stream().allMatch(en -> en.svar() == Svar.VIRKER || en.svar() == Svar.SLUKKET) ? 0 : 1;
    }
}
