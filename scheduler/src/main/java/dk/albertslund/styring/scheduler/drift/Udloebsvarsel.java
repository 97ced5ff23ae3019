package dk.albertslund.styring.scheduler.drift;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.drift.Adgangsudloeb;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to the administrators that the way in to Microsoft is about to close: 30, 14, 7, 3 and 1 days before. */
@Service
public class Udloebsvarsel {

    private static final List<Integer> DAGE = List.of(1, 3, 7, 14, 30);

    private final Adgangsudloeb udloeb;
    private final MedarbejderStore medarbejdere;
    private final OutboxStore outbox;
    private final Clock clock;

    Udloebsvarsel(Adgangsudloeb udloeb, MedarbejderStore medarbejdere, OutboxStore outbox, Clock clock) {
        this.udloeb = udloeb;
        this.medarbejdere = medarbejdere;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void send() {
        udloeb.dag().ifPresent(dag -> {
            var tilbage = ChronoUnit.DAYS.between(LocalDate.now(clock), dag);
            DAGE.stream()
                    .filter(dage -> tilbage <= dage)
                    .findFirst()
                    .ifPresent(trin -> outbox.addAll(
                            medarbejdere.with(Rolle.ADMINISTRATOR).stream()
                                    .map(til -> varsel(til.id(), dag, trin))
                                    .toList(),
                            clock.instant()));
        });
    }

    /** One for each step: a run that is late, or is made up for, says nothing twice. */
    private static TilPerson varsel(Medarbejder.Id til, LocalDate dag, int trin) {
        return new TilPerson(
                til,
                "adgang/%s/%d/%s".formatted(dag, trin, til.entra()),
                Hjaelp.sig(tekst("drift.udloeber", new Tekst.Dag(dag))));
    }
}
