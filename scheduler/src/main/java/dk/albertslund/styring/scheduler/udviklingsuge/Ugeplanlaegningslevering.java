package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Ugeplanlaegning;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import dk.albertslund.styring.udviklingsuge.Ugeplanlaegger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the calendars and lays a proposal before whoever asked. Done again it finds the proposal made. */
@Component
class Ugeplanlaegningslevering implements Levering<Ugeplanlaegning> {

    private static final int HVERDAGE = 5;

    private final MedarbejderStore medarbejdere;
    private final Kalendere kalendere;
    private final Lokalefinder finder;
    private final UgeplanStore ugeplaner;
    private final Ugevisning visning;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Ugeplanlaegningslevering(
            MedarbejderStore medarbejdere,
            Kalendere kalendere,
            Lokalefinder finder,
            UgeplanStore ugeplaner,
            Ugevisning visning,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.medarbejdere = medarbejdere;
        this.kalendere = kalendere;
        this.finder = finder;
        this.ugeplaner = ugeplaner;
        this.visning = visning;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Class<Ugeplanlaegning> slags() {
        return Ugeplanlaegning.class;
    }

    @Override
    public Udfald lever(Ugeplanlaegning udsendelse) {
        if (ugeplaner.find(udsendelse.id()).isPresent()) {
            return leveret(udsendelse);
        }
        try {
            gem(udsendelse, plan(udsendelse.id(), udsendelse.mandag()));
            return leveret(udsendelse);
        } catch (Kalenderfejl fejl) {
            if (!fejl.forbigaaende()) {
                visning.opgivet(udsendelse, udsendelse.af(), fejl);
            }
            return Kalenderudfald.af(fejl);
        }
    }

    private Ugeplan plan(Ugeplan.Id id, LocalDate mandag) {
        var grupper = grupper();
        var lokaler = finder.lokaler(mandag.plusDays(HVERDAGE - 1));
        var optaget = kalendere.optaget(mails(grupper.values(), lokaler), mandag, mandag.plusDays(HVERDAGE - 1));
        return Ugeplanlaegger.plan(id, mandag, grupper, optaget, lokaler);
    }

    private Map<Borgergruppe, List<Deltager>> grupper() {
        var grupper = new EnumMap<Borgergruppe, List<Deltager>>(Borgergruppe.class);
        for (var gruppe : Borgergruppe.values()) {
            grupper.put(gruppe, deltagere(medarbejdere.with(gruppe)));
        }
        return grupper;
    }

    /** Whoever has no address cannot be invited. */
    private static List<Deltager> deltagere(List<Medarbejder> medarbejdere) {
        return medarbejdere.stream()
                .filter(person -> !person.mail().isBlank())
                .map(person -> new Deltager(person.id(), person.navn(), person.mail()))
                .toList();
    }

    private static List<String> mails(Collection<List<Deltager>> grupper, List<Lokale> lokaler) {
        return Stream.concat(
                        grupper.stream().flatMap(List::stream).map(Deltager::mail),
                        lokaler.stream().map(Lokale::mail))
                .distinct()
                .toList();
    }

    private void gem(Ugeplanlaegning udsendelse, Ugeplan plan) {
        transaction.executeWithoutResult(status -> {
            if (ugeplaner.add(plan, udsendelse.af(), clock.instant())) {
                visning.forslag(udsendelse, udsendelse.af(), plan);
            }
        });
    }

    private static Udfald leveret(Ugeplanlaegning udsendelse) {
        return new Udfald.Leveret(udsendelse.id().vaerdi().toString());
    }
}
