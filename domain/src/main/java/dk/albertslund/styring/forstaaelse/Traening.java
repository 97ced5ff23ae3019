package dk.albertslund.styring.forstaaelse;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Lærer vægtene af korpus, når der bygges: multinomial logistisk regression, hvor hver sætning for hvert gennemløb
 * får nye tastefejl og høflighedsord. Alt tilfældigt kommer af ét frø, så samme korpus giver samme model.
 */
final class Traening {

    private static final int GENNEMLOEB = 16;
    private static final float FART = 0.5f;
    private static final float GLEMSEL = 1e-5f;
    private static final double UBETYDELIG = 1e-3;

    private final SplittableRandom tilfaeldigt = new SplittableRandom(20261123);
    private final float[] vaegte = new float[Traek.ANTAL * Model.AERINDE_ANTAL];
    private final float[] traadt = new float[Traek.ANTAL * Model.AERINDE_ANTAL];
    private final List<Korpus.Saetning> saetninger;
    private final Map<Aerinde, Long> antal;
    private final Stoej stoej;

    private Traening(List<Korpus.Saetning> saetninger, Map<String, List<String>> udfyld) {
        this.saetninger = new ArrayList<>(saetninger);
        this.antal = saetninger.stream().collect(groupingBy(Korpus.Saetning::aerinde, counting()));
        this.stoej = new Stoej(udfyld, tilfaeldigt);
    }

    public static void main(String[] args) throws IOException {
        var fil = Path.of(args[0]);
        Files.createDirectories(fil.getParent());
        try (var ud = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fil)))) {
            var korpus = Korpus.laes();
            model(korpus.saetninger(), korpus.udfyld()).skriv(ud);
        }
    }

    static Model model(List<Korpus.Saetning> saetninger, Map<String, List<String>> udfyld) {
        var traening = new Traening(saetninger, udfyld);
        for (int i = 0; i < GENNEMLOEB; i++) {
            traening.bland();
            traening.saetninger.forEach(traening::laer);
        }
        return Model.af(traening.vaegte, udenad(saetninger));
    }

    private void bland() {
        for (int i = saetninger.size() - 1; i > 0; i--) {
            saetninger.set(i, saetninger.set(tilfaeldigt.nextInt(i + 1), saetninger.get(i)));
        }
    }

    /** Et skridt ned ad hældningen (AdaGrad): mod det rigtige ærinde og væk fra de andre, så meget som der gættes på dem. */
    private void laer(Korpus.Saetning saetning) {
        var traek = Traek.af(Ordraekke.af(stoej.paa(saetning)));
        var fejl = Sandsynlighed.af(point(traek), 1);
        fejl[Model.AERINDER.indexOf(saetning.aerinde())] -= 1;
        float vigtighed = vigtighed(saetning.aerinde());
        for (int i = 0; i < traek.antal(); i++) {
            int fra = traek.nummer(i) * Model.AERINDE_ANTAL;
            for (int k = 0; k < Model.AERINDE_ANTAL; k++) {
                if (Math.abs(fejl[k]) > UBETYDELIG) {
                    float haeldning = vigtighed * (float) fejl[k] * traek.vaegt(i) + GLEMSEL * vaegte[fra + k];
                    traadt[fra + k] += haeldning * haeldning;
                    vaegte[fra + k] -= FART * haeldning / (float) Math.sqrt(traadt[fra + k] + 0.1f);
                }
            }
        }
    }

    /** Alle ærinder vejer lige meget, selv om vi har flere sætninger om nogle end om andre. */
    private float vigtighed(Aerinde aerinde) {
        return (float) saetninger.size() / antal.size() / antal.getOrDefault(aerinde, 1L);
    }

    private double[] point(Traek traek) {
        var point = new double[Model.AERINDE_ANTAL];
        for (int i = 0; i < traek.antal(); i++) {
            int fra = traek.nummer(i) * Model.AERINDE_ANTAL;
            for (int k = 0; k < Model.AERINDE_ANTAL; k++) {
                point[k] += traek.vaegt(i) * vaegte[fra + k];
            }
        }
        return point;
    }

    private static Map<Long, Aerinde> udenad(List<Korpus.Saetning> saetninger) {
        var udenad = new HashMap<Long, Aerinde>();
        for (var saetning : saetninger) {
            if (!saetning.harPladsholder()) {
                var foer = udenad.put(Model.hash(Ordraekke.af(saetning.tekst()).noegle()), saetning.aerinde());
                if (foer != null && foer != saetning.aerinde()) {
                    throw new IllegalStateException("”%s” er både %s og %s"
                            .formatted(
                                    saetning.tekst(),
                                    foer.navn(),
                                    saetning.aerinde().navn()));
                }
            }
        }
        return udenad;
    }
}
