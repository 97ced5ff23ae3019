package dk.albertslund.styring.scheduler.organisation;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OrganisationStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the administrators that the directory wants something else; once for each thing it wants. */
@Service
public class Katalogvarsel {

    private final OrganisationStore organisation;
    private final MedarbejderStore medarbejdere;
    private final OutboxStore outbox;
    private final Clock clock;

    Katalogvarsel(OrganisationStore organisation, MedarbejderStore medarbejdere, OutboxStore outbox, Clock clock) {
        this.organisation = organisation;
        this.medarbejdere = medarbejdere;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void send() {
        var forslag = organisation.forslag();
        if (forslag.antal() > 0) {
            outbox.addAll(
                    medarbejdere.with(Rolle.ADMINISTRATOR).stream()
                            .map(til -> varsel(til.id(), forslag))
                            .toList(),
                    clock.instant());
        }
    }

    private static TilPerson varsel(Medarbejder.Id til, Organisationsforslag forslag) {
        return new TilPerson(
                til,
                "katalog/%s/%s".formatted(forslag.kendemaerke(), til.entra()),
                new Visning.Svartekst(
                        List.of(tekst("organisation.varsel", tal(forslag.antal()))),
                        List.of(Knap.til(Handling.VIS_FORSLAG))));
    }
}
