package dk.albertslund.styring.demo.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which call is answered by whom. A segment of the template in braces takes anything. */
final class Ruter {

    private record Rute(String metode, List<String> skabelon, Function<Kald, Graphsvar> svar) {
        boolean passer(Kald kald) {
            if (!metode.equals(kald.metode()) || skabelon.size() != kald.sti().size()) {
                return false;
            }
            for (var i = 0; i < skabelon.size(); i++) {
                var led = skabelon.get(i);
                if (!led.startsWith("{") && !led.equals(kald.led(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Rute> ruter = new ArrayList<>();

    Ruter paa(String metode, String skabelon, Function<Kald, Graphsvar> svar) {
        ruter.add(new Rute(metode, List.of(skabelon.split("/")), svar));
        return this;
    }

    Graphsvar svar(Kald kald) {
        return ruter.stream()
                .filter(rute -> rute.passer(kald))
                .findFirst()
                .orElseThrow(() -> new Graphfejl(
                        400, "BadRequest", "No %s %s here.".formatted(kald.metode(), String.join("/", kald.sti()))))
                .svar()
                .apply(kald);
    }
}
