package dk.albertslund.styring.forstaaelse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ord, der betyder det samme her: ”opret”, ”lav” og ”ny”. Bøjninger, sammensætninger og én tastefejl er med. */
final class Ordklasser {

    private static final int KORTEST_MED_FEJL = 6;
    private static final int KORTESTE_LED = 5;

    private static final Ordklasser ALLE = laes();

    private final Map<String, String> hele = new HashMap<>();
    private final Map<String, String> begyndelser = new HashMap<>();
    private final Map<String, String> led = new HashMap<>();

    /** Hvert ord med ét bogstav taget ud; et skrevet ord med en tastefejl rammer et af dem. */
    private final Map<String, String> naesten = new HashMap<>();

    private Ordklasser() {}

    /** En klasse for hvert ord; tom for de ord, der ikke hører til nogen. */
    static List<String> af(List<String> ord) {
        return ord.stream().map(et -> ALLE.klasse(et).orElse("")).toList();
    }

    private static Ordklasser laes() {
        var alle = new Ordklasser();
        for (var linje : Korpus.linjer("ordklasser.txt")) {
            int kolon = linje.indexOf(':');
            for (var ord : linje.substring(kolon + 1).strip().split(" +", -1)) {
                alle.tilfoej(ord, linje.substring(0, kolon));
            }
        }
        return alle;
    }

    private void tilfoej(String ord, String klasse) {
        var skelet = Korpus.skelet(ord.replace("*", ""));
        if (ord.startsWith("*")) {
            led.put(skelet, klasse);
        }
        if (ord.endsWith("*")) {
            begyndelser.put(skelet, klasse);
        }
        hele.put(skelet, klasse);
        if (skelet.length() >= KORTEST_MED_FEJL) {
            naesten.putIfAbsent(skelet, klasse);
            for (int i = 0; i < skelet.length(); i++) {
                naesten.putIfAbsent(uden(skelet, i), klasse);
            }
        }
    }

    private Optional<String> klasse(String ord) {
        var fundet = hele.get(ord);
        if (fundet == null) {
            fundet = begyndelse(ord);
        }
        if (fundet == null) {
            fundet = led(ord);
        }
        return Optional.ofNullable(fundet == null ? naesten(ord) : fundet);
    }

    private @Nullable String begyndelse(String ord) {
        for (int slut = ord.length() - 1; slut > 2; slut--) {
            var klasse = begyndelser.get(ord.substring(0, slut));
            if (klasse != null) {
                return klasse;
            }
        }
        return null;
    }

    private @Nullable String led(String ord) {
        for (int fra = 1; fra + KORTESTE_LED <= ord.length(); fra++) {
            for (int til = ord.length(); til - fra >= KORTESTE_LED; til--) {
                var klasse = led.get(ord.substring(fra, til));
                if (klasse != null) {
                    return klasse;
                }
            }
        }
        return null;
    }

    private @Nullable String naesten(String ord) {
        if (ord.length() < KORTEST_MED_FEJL - 1) {
            return null;
        }
        var klasse = naesten.get(ord);
        for (int i = 0; klasse == null && i < ord.length(); i++) {
            klasse = naesten.get(uden(ord, i));
        }
        return klasse;
    }

    private static String uden(String ord, int i) {
        return ord.substring(0, i) + ord.substring(i + 1);
    }
}
