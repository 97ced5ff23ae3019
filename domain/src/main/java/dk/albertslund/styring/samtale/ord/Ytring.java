package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import dk.albertslund.styring.samtale.Opslag;
import java.math.BigDecimal;
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

    /** Det ene tal, der nævnes, når det ikke er en del af en dato. */
    public Optional<BigDecimal> tal() {
        var alle = Tal.find(tekst(), tider(Retning.FORTID)).stream()
                .filter(tal -> tal.art() == Talfund.Art.ANTAL)
                .toList();
        return alle.size() == 1 ? Optional.of(alle.getFirst().tal()) : Optional.empty();
    }

    public Optional<Datofund.Dato> dato(Retning retning) {
        return tider(retning).stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .findFirst();
    }
}
