package dk.albertslund.styring.samtale.rund;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Udbakkevisning.Sendelog;
import dk.albertslund.styring.samtale.Visning;
import java.util.Optional;

/** Hvad botten af sig selv har skrevet til en: hvornår, hvorfor, og hvad der blev af det. */
final class Sendeloggen {

    private static final int VISES = 12;

    /** @param navn tomt, når det er mig */
    static Skridt vis(Optional<String> navn, Samtale her, Opslag opslag) {
        if (navn.isEmpty()) {
            return Skridt.til(her, log("", opslag.mig().id(), opslag));
        }
        if (!Rettigheder.af(opslag).maaSeSendtTilAndre()) {
            return Skridt.til(her, Hjaelp.sig("sendt.kun_administratorer"));
        }
        var fundet = opslag.navngivet(navn.get());
        return fundet.size() == 1
                ? Skridt.til(
                        her, log(fundet.getFirst().navn(), fundet.getFirst().id(), opslag))
                : Skridt.til(
                        her, Hjaelp.sig(tekst(fundet.isEmpty() ? "sendt.ukendt" : "sendt.flere", ord(navn.get()))));
    }

    private static Visning log(String hvem, Medarbejder.Id id, Opslag opslag) {
        var linjer = opslag.afsendt(id, VISES);
        return linjer.isEmpty() ? Hjaelp.sig("sendt.intet") : new Sendelog(hvem, linjer);
    }

    private Sendeloggen() {}
}
