package dk.albertslund.styring.samtale.dagen;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * En linje i en dags besked, som kortet siger det.
 *
 * @param noegle det, der mindes om; tomt, når det er alle linjer
 */
record Linjen(LocalDate dag, String noegle) {

    private static final int DATO = "2026-11-23".length();

    static Optional<Linjen> laes(String om) {
        if (om.length() <= DATO || om.charAt(DATO) != '/') {
            return Optional.empty();
        }
        try {
            return Optional.of(new Linjen(LocalDate.parse(om.substring(0, DATO)), om.substring(DATO + 1)));
        } catch (DateTimeParseException ugyldig) {
            return Optional.empty();
        }
    }

    Optional<Dagslinje> linje(Opslag opslag) {
        return opslag.dagens(dag).stream()
                .filter(en -> en.stand().noegle().equals(noegle))
                .findFirst();
    }

    Dagskort kort(Opslag opslag, Optional<Aaben> aaben) {
        return new Dagskort(dag, opslag.dagens(dag), aaben);
    }

    String om() {
        return Dagskort.om(dag, noegle);
    }
}
