package dk.albertslund.styring.scheduler.evaluering;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Dagsemne;
import dk.albertslund.styring.samtale.evaluering.Evalueringsudkast;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import dk.albertslund.styring.scheduler.dagen.Behov;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.udsendelse.Anledning.Spurgt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A question in the rhythm of a prøvehandling, as long as that is hers and not brought to an end. */
@Component
public class Rytmebehov implements Behov<Spurgt> {

    private final ProevehandlingStore proevehandlinger;
    private final NotatStore notater;
    private final Nyligt nyligt;

    public Rytmebehov(ProevehandlingStore proevehandlinger, NotatStore notater, Nyligt nyligt) {
        this.proevehandlinger = proevehandlinger;
        this.notater = notater;
        this.nyligt = nyligt;
    }

    @Override
    public Class<Spurgt> slags() {
        return Spurgt.class;
    }

    @Override
    public Optional<Punkt> nu(Medarbejder.Id til, Spurgt om) {
        return proevehandlinger
                .find(om.en())
                .filter(en -> en.ejer().equals(til) && en.afslutning().isEmpty())
                .map(en -> new Punkt(spoerg(en, om), nyligt.om(List.of(om)).contains(om)));
    }

    private Dagsemne spoerg(Proevehandling en, Spurgt om) {
        var id = new Evaluering.Id(UUID.nameUUIDFromBytes(om.noegle().getBytes(UTF_8)));
        var paa = Paa.proevehandling(en.id());
        var tegn = notater.on(List.of(paa)).getOrDefault(paa, List.of());
        return switch (om.ved()) {
            case CHECKIN -> Spoergsmaal.checkin(id, en, tegn);
            case MIDTVEJS -> stort(id, en, Slags.UNDERVEJS, om, tegn);
            case SLUT -> stort(id, en, Slags.ENDELIG, om, tegn);
        };
    }

    private static Dagsemne stort(Evaluering.Id id, Proevehandling en, Slags slags, Spurgt om, List<Notat> tegn) {
        var emne = new OmProevehandling(en);
        var kladde = Evalueringsudkast.tomt(id, emne, slags, om.dag(), tegn, en.ejer(), en.enhed());
        return Spoergsmaal.evaluering(emne, kladde, Optional.of(om.ved()), tegn);
    }
}
