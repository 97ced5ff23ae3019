package dk.albertslund.styring.evaluering;

import dk.albertslund.styring.tegn.Notat.Forandring;
import java.util.Optional;

/**
 * Det, der er set hos nogen, og hvor meget det flyttede.
 *
 * @param tekst tomt, når kun skalaen er brugt
 */
public record Effekt(String tekst, Optional<Forandring> grad) {

    public Effekt {
        tekst = tekst.strip();
        if (tekst.length() > Evaluering.TEKST_LAENGDE) {
            throw new IllegalArgumentException("en effekt har højst %d tegn".formatted(Evaluering.TEKST_LAENGDE));
        }
        if (tekst.isEmpty() && grad.isEmpty()) {
            throw new IllegalArgumentException("en effekt er sagt med ord eller på skalaen");
        }
    }

    /** Tom, når der intet er sagt. */
    public static Optional<Effekt> af(String tekst, Optional<Forandring> grad) {
        return tekst.isBlank() && grad.isEmpty() ? Optional.empty() : Optional.of(new Effekt(tekst, grad));
    }

    String kendemaerke() {
        return tekst + "/" + grad.map(Enum::name).orElse("");
    }
}
