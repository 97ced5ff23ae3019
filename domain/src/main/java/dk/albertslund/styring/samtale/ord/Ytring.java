package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.Opslag;
import java.util.List;
import java.util.Optional;

/** En sætning, som nogen har skrevet, og den, der skrev den. */
public record Ytring(Saetning saetning, Opslag opslag) {

    public static Ytring af(String tekst, Opslag opslag) {
        return new Ytring(Saetning.af(tekst), opslag);
    }

    public String tekst() {
        return saetning.tekst();
    }

    public List<Datofund> tider(Retning retning) {
        return Datoer.find(tekst(), opslag.idag(), retning);
    }

    public Optional<Datofund.Dato> dato(Retning retning) {
        return tider(retning).stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .findFirst();
    }
}
