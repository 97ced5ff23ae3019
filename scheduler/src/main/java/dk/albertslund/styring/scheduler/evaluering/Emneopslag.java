package dk.albertslund.styring.scheduler.evaluering;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import java.util.Optional;

/** What an evaluation is about. */
final class Emneopslag {

    static Optional<Emne> emne(Evaluering en, ProevehandlingStore proevehandlinger, MaalStore maal) {
        return switch (en.om()) {
            case Genstand.Proevehandlingen(var id) -> proevehandlinger.find(id).map(OmProevehandling::new);
            case Genstand.Maalet(var id) -> maal.find(id).map(Emne.OmMaal::new);
        };
    }

    private Emneopslag() {}
}
