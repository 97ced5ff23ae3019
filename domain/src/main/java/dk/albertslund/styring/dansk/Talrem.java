package dk.albertslund.styring.dansk;

import java.util.Map;

/** Lægger tal sammen, der er skrevet i flere ord: ”et hundrede og ti”, ”fem og tredive”, ”tre millioner”. */
final class Talrem {

    private static final Map<String, Integer> STORE =
            Map.of("tusind", 1_000, "tusinde", 1_000, "million", 1_000_000, "millioner", 1_000_000, "mio", 1_000_000);

    private long faerdige;
    private long led;

    long sum() {
        return faerdige + led;
    }

    /** Om ordet hørte til tallet; så er det lagt til. */
    boolean tager(String ord, boolean efterOg) {
        var stort = STORE.get(ord);
        if (stort != null && led > 0 && led < stort) {
            faerdige += led * stort;
            led = 0;
            return true;
        }
        if ((ord.equals("hundrede") || ord.equals("hundred")) && led > 0 && led < 10) {
            led *= 100;
            return true;
        }
        var tal = Talord.antal(ord).filter(vaerdi -> passer(vaerdi, efterOg));
        tal.ifPresent(vaerdi -> led += vaerdi);
        return tal.isPresent();
    }

    private boolean passer(int vaerdi, boolean efterOg) {
        if (led == 0) {
            return !efterOg || faerdige > 0;
        }
        boolean tierEfterEner = efterOg && led % 100 < 10 && led % 100 > 0 && vaerdi >= 20 && vaerdi < 100;
        boolean restEfterHundrede = led % 100 == 0 && vaerdi > 0 && vaerdi < 100;
        boolean restEfterTusind = led % 1000 == 0 && vaerdi > 0 && vaerdi < 1000;
        return tierEfterEner || restEfterHundrede || restEfterTusind;
    }
}
