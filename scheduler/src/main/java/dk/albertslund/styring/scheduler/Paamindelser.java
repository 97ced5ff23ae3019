package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a day's reminders in the outbox. Doing it twice for a day adds nothing. A day that comes late is still right: it is
 * that day's reminders that are sent, unless their deadline has passed meanwhile.
 */
@Service
public class Paamindelser {

    /** So many days without a run one's own reminder can wait; its key sees to it that it is sent once. */
    private static final int LAENGSTE_FERIE = 14;

    private final AarshjulStore aarshjul;
    private final Aarshjulskalender kalender;
    private final MedarbejderStore medarbejdere;
    private final PaamindelseStore egne;
    private final Evalueringsspoergsmaal evalueringer;
    private final OutboxStore outbox;
    private final Clock clock;

    Paamindelser(
            AarshjulStore aarshjul,
            Aarshjulskalender kalender,
            MedarbejderStore medarbejdere,
            PaamindelseStore egne,
            Evalueringsspoergsmaal evalueringer,
            OutboxStore outbox,
            Clock clock) {
        this.aarshjul = aarshjul;
        this.kalender = kalender;
        this.medarbejdere = medarbejdere;
        this.egne = egne;
        this.evalueringer = evalueringer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many reminders were put in the outbox */
    @Transactional
    public int mindOm(LocalDate dag) {
        return outbox.addAll(udsendelserDen(dag), clock.instant());
    }

    private List<TilPerson> udsendelserDen(LocalDate dag) {
        var udsendelser = new ArrayList<TilPerson>();
        for (var paamindelse : paamindelserDen(dag)) {
            udsendelser.addAll(udsendelser(paamindelse));
        }
        egne.between(dag.minusDays(LAENGSTE_FERIE), dag).stream()
                .map(egen -> new TilPerson(egen.ejer(), egen.noegle(), new Visning.Huskekort(egen)))
                .forEach(udsendelser::add);
        udsendelser.addAll(evalueringer.den(dag));
        return udsendelser;
    }

    /** A reminder months ahead may belong to the year that has not begun yet. */
    private List<Paamindelse> paamindelserDen(LocalDate dag) {
        var idag = LocalDate.now(clock);
        var paamindelser = new ArrayList<Paamindelse>();
        for (var aar = Aarshjul.aarFor(dag); aar <= Aarshjul.aarFor(dag) + 1; aar++) {
            paamindelser.addAll(kalender.aaret(aar).paamindelserDen(dag));
        }
        return paamindelser.stream()
                .filter(paamindelse -> !paamindelse.frist().isBefore(idag))
                .toList();
    }

    /** Whoever has said the thing is done hears no more of it. */
    private List<TilPerson> udsendelser(Paamindelse om) {
        var svar = aarshjul.svar(om.aar(), om.fase());
        return kreds(om.kreds()).stream()
                .filter(person -> svar.get(person.id()) != Fasesvar.KLAR)
                .map(person -> udsendelse(om, person.id(), Optional.ofNullable(svar.get(person.id()))))
                .toList();
    }

    private List<Medarbejder> kreds(Kreds kreds) {
        return switch (kreds) {
            case LEDERE -> medarbejdere.with(Rolle.LEDER);
            case ORGANISATORER -> medarbejdere.with(Rolle.ORGANISATOR);
            case DELTAGERE -> medarbejdere.deltagere();
        };
    }

    private static TilPerson udsendelse(Paamindelse om, Medarbejder.Id til, Optional<Fasesvar> svar) {
        return new TilPerson(til, om.noegle() + "/" + til.entra(), new Visning.Fasekort(om, svar));
    }
}
