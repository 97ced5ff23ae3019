package dk.albertslund.styring.maalplan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vejen fra visionen ned til en målsætning (kilder/000:95-110). */
public record RoedTraad(String vision, String politik, String maalsaetning) {

    private static final String TRIN = " › ";

    /** Helt ned til målet, uafkortet. */
    public String til(String maal) {
        return led(maal).collect(Collectors.joining(TRIN));
    }

    /** På én linje på {@code plads} tegn: alle trin er med, og de lange afkortes ved et ord. */
    public String til(String maal, int plads) {
        var led = led(maal).toList();
        int tilbage = plads - TRIN.length() * (led.size() - 1);
        int hvert = hvert(led.stream().map(String::length).sorted().toList(), tilbage);
        return led.stream().map(et -> forkort(et, hvert)).collect(Collectors.joining(TRIN));
    }

    private Stream<String> led(String maal) {
        return Stream.of(vision, politik, maalsaetning, maal).filter(et -> !et.isBlank());
    }

    /** Det meste, et trin må fylde, når de korte afgiver den plads, de ikke bruger. */
    private static int hvert(List<Integer> laengder, int plads) {
        int tilbage = plads;
        for (int i = 0; i < laengder.size(); i++) {
            int lige = tilbage / (laengder.size() - i);
            if (laengder.get(i) > lige) {
                return Math.max(lige, 2);
            }
            tilbage -= laengder.get(i);
        }
        return Integer.MAX_VALUE;
    }

    private static String forkort(String led, int hoejst) {
        if (led.length() <= hoejst) {
            return led;
        }
        var start = led.substring(0, hoejst - 1);
        int ord = led.charAt(hoejst - 1) == ' ' ? start.length() : start.lastIndexOf(' ');
        return (ord > hoejst / 3 ? start.substring(0, ord) : start)
                        .stripTrailing()
                        .replaceFirst("[,;:–-]+$", "") + "…";
    }
}
