package dk.albertslund.styring.samtale;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import java.util.List;
import java.util.Optional;

/** En sætning, som nogen har skrevet, og den, der skrev den. */
record Ytring(Saetning saetning, Opslag opslag) {

    static Ytring af(String tekst, Opslag opslag) {
        return new Ytring(Saetning.af(tekst), opslag);
    }

    String tekst() {
        return saetning.tekst();
    }

    List<Datofund> tider(Retning retning) {
        return Datoer.find(tekst(), opslag.idag(), retning);
    }

    Optional<Datofund.Dato> dato(Retning retning) {
        return tider(retning).stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .findFirst();
    }
}
