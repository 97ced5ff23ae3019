package dk.albertslund.styring.scheduler.evaluering;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Dagsemne;
import dk.albertslund.styring.samtale.evaluering.Evalueringsudkast;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import dk.albertslund.styring.scheduler.dagen.Behov;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.udsendelse.Anledning.Aftalt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An evaluation that is to be asked about again, as long as the day that was agreed on stands. */
@Component
public class Aftalebehov implements Behov<Aftalt> {

    private final EvalueringStore evalueringer;
    private final ProevehandlingStore proevehandlinger;
    private final MaalStore maal;
    private final NotatStore notater;
    private final Nyligt nyligt;

    public Aftalebehov(
            EvalueringStore evalueringer,
            ProevehandlingStore proevehandlinger,
            MaalStore maal,
            NotatStore notater,
            Nyligt nyligt) {
        this.evalueringer = evalueringer;
        this.proevehandlinger = proevehandlinger;
        this.maal = maal;
        this.notater = notater;
        this.nyligt = nyligt;
    }

    @Override
    public Class<Aftalt> slags() {
        return Aftalt.class;
    }

    @Override
    public Optional<Punkt> nu(Medarbejder.Id til, Aftalt om) {
        return evalueringer
                .find(om.en())
                .filter(en -> en.af().equals(til) && en.naeste().equals(Optional.of(om.dag())))
                .flatMap(en -> Emneopslag.emne(en, proevehandlinger, maal)
                        .map(emne -> new Punkt(spoerg(en, emne, om), nyligt.afloest(en))));
    }

    private Dagsemne spoerg(Evaluering en, Emne emne, Aftalt om) {
        var set = emne instanceof OmProevehandling(var den) ? noteret(Paa.proevehandling(den.id())) : List.<Notat>of();
        var id = new Evaluering.Id(UUID.nameUUIDFromBytes(om.noegle().getBytes(UTF_8)));
        var kladde =
                en.gemt() ? Evalueringsudkast.tomt(id, emne, Slags.ENDELIG, om.dag(), set, en.af(), en.enhed()) : en;
        return Spoergsmaal.evaluering(emne, kladde, Optional.empty(), set);
    }

    private List<Notat> noteret(Paa paa) {
        return notater.on(List.of(paa)).getOrDefault(paa, List.of());
    }
}
