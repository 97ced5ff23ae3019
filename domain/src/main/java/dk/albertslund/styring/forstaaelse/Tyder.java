package dk.albertslund.styring.forstaaelse;

import dk.albertslund.styring.forstaaelse.Tydning.Afgoerelse;
import dk.albertslund.styring.forstaaelse.Tydning.Bud;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tyder en sætning: kendt udenad, ellers efter det lærte. */
public final class Tyder {

    static final String FIL = "tyder.bin";

    /** Valgt ved krydsvalidering, så sandsynlighederne passer med, hvor tit buddet er rigtigt. */
    private static final double MILDHED = 1.2;

    private static final double SIKKER = 0.85;
    private static final double MULIG = 0.2;

    private final Model model;

    Tyder(Model model) {
        this.model = model;
    }

    /** Den, der blev lært ved bygningen. */
    public static Tyder laert() {
        return Laert.TYDER;
    }

    public Tydning tyd(String tekst) {
        var saetning = Ordraekke.af(tekst);
        return model.udenad(saetning)
                .map(aerinde -> new Tydning(List.of(new Bud(aerinde, 1)), Afgoerelse.GOER))
                .orElseGet(() -> tyd(saetning));
    }

    /** Ærindet, når sætningen kendes ord for ord. */
    public Optional<Aerinde> kendt(String tekst) {
        return model.udenad(Ordraekke.af(tekst));
    }

    /** Det, en rådgiver kan spørges om; tom, når vi ved nok eller intet. */
    public Optional<Tvivl> tvivl(String tekst) {
        var tydning = tyd(tekst);
        return tydning.afgoerelse() == Afgoerelse.SPOERG
                ? Optional.of(Tvivl.om(Ordraekke.af(tekst), tydning))
                : Optional.empty();
    }

    private Tydning tyd(Ordraekke saetning) {
        var sandsynlighed = Sandsynlighed.af(model.point(Traek.af(saetning)), MILDHED);
        var bud = IntStream.range(0, sandsynlighed.length)
                .mapToObj(i -> new Bud(Model.AERINDER.get(i), sandsynlighed[i]))
                .sorted(Comparator.comparingDouble(Bud::sandsynlighed).reversed())
                .limit(5)
                .toList();
        return new Tydning(bud, afgoerelse(bud.getFirst().sandsynlighed()));
    }

    private static Afgoerelse afgoerelse(double sikkerhed) {
        if (sikkerhed >= SIKKER) {
            return Afgoerelse.GOER;
        }
        return sikkerhed >= MULIG ? Afgoerelse.SPOERG : Afgoerelse.HJAELP;
    }

    /** Læses først, når der er brug for den. */
    private static final class Laert {

        static final Tyder TYDER = laes();

        private static Tyder laes() {
            try (var kilde = Optional.ofNullable(Tyder.class.getResourceAsStream(FIL))
                            .orElseThrow(() -> new IllegalStateException(FIL + " mangler: byg modulet domain"));
                    var ind = new DataInputStream(new BufferedInputStream(kilde))) {
                return new Tyder(Model.laes(ind));
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
        }
    }
}
