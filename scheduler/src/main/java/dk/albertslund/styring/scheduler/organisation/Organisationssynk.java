package dk.albertslund.styring.scheduler.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.MaerkeUdloebet;
import dk.albertslund.styring.organisation.Katalog.Ulaest;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.UlaestStore;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings our tables up to date with the directory: all is read first, then kept in one transaction with the mark. Whoever
 * the directory would not show us is kept in that transaction too and asked for again, so that nobody is lost behind the
 * mark.
 */
@Service
public class Organisationssynk {

    private static final Logger LOG = LoggerFactory.getLogger(Organisationssynk.class);

    /** A night's reading that failed is made up for in the morning. */
    private static final Duration HOEJST_GAMMELT = Duration.ofHours(25);

    private static final int HOEJST_IGEN = 1_000;

    private final Katalog katalog;
    private final MedarbejderStore medarbejdere;
    private final UlaestStore ulaeste;
    private final GruppeSettings grupper;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile Instant notBefore = Instant.MIN;

    /** @param alt whether {@code aendringer} is the whole directory */
    private record Laest(
            Aendringer aendringer,
            boolean alt,
            Map<Rolle, Set<Medarbejder.Id>> roller,
            Map<Borgergruppe, Set<Medarbejder.Id>> borgergrupper) {}

    Organisationssynk(
            Katalog katalog,
            MedarbejderStore medarbejdere,
            UlaestStore ulaeste,
            GruppeSettings grupper,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.katalog = katalog;
        this.medarbejdere = medarbejdere;
        this.ulaeste = ulaeste;
        this.grupper = grupper;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void synk() {
        var laest = laes(medarbejdere.maerke());
        transaction.executeWithoutResult(status -> gem(laest));
        LOG.info(
                "read the directory: {} changed, {} gone, {} could not be read",
                laest.aendringer().personer().size(),
                laest.aendringer().fjernede().size(),
                laest.aendringer().ulaeste().size());
    }

    /**
     * What is overdue: the first reading, without which nobody is known and nobody may anything; a night's that failed;
     * and the people who could not be read. Not before the directory wants to be asked again.
     */
    public void catchUp() {
        var now = clock.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        try {
            if (overdue(now)) {
                synk();
            } else {
                readAgain(ulaeste.due(now, HOEJST_IGEN));
            }
        } catch (Kalenderfejl e) {
            notBefore = now.plus(e.vent().orElse(Duration.ZERO));
            throw e;
        }
    }

    private boolean overdue(Instant now) {
        return medarbejdere
                .lastRead()
                .filter(last -> last.plus(HOEJST_GAMMELT).isAfter(now))
                .isEmpty();
    }

    private void readAgain(List<Medarbejder.Id> personer) {
        if (personer.isEmpty()) {
            return;
        }
        var igen = katalog.laes(personer);
        transaction.executeWithoutResult(status -> {
            medarbejdere.save(igen);
            ulaeste.settle(personer.stream().filter(readable(igen.ulaeste())).toList());
            ulaeste.add(igen.ulaeste(), clock.instant());
        });
    }

    private static Predicate<Medarbejder.Id> readable(List<Ulaest> ulaeste) {
        var ids = ulaeste.stream().map(Ulaest::person).collect(toUnmodifiableSet());
        return id -> !ids.contains(id);
    }

    private Laest laes(Optional<String> maerke) {
        try {
            return laest(katalog.aendringer(maerke), maerke.isEmpty());
        } catch (MaerkeUdloebet e) {
            LOG.warn("the directory is read from scratch", e);
            return laest(katalog.aendringer(Optional.empty()), true);
        }
    }

    private Laest laest(Aendringer aendringer, boolean alt) {
        return new Laest(
                aendringer,
                alt,
                grupper.roller().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, rolle -> katalog.medlemmer(rolle.getValue()))),
                Arrays.stream(Borgergruppe.values())
                        .collect(toMap(Function.identity(), gruppe -> katalog.medlemmer(grupper.gruppe(gruppe)))));
    }

    private void gem(Laest laest) {
        var aendringer = laest.aendringer();
        if (laest.alt()) {
            medarbejdere.replace(aendringer);
        } else {
            medarbejdere.save(aendringer);
        }
        medarbejdere.saveLastRead(clock.instant());
        ulaeste.settle(aendringer.personer().stream().map(Katalog.Person::id).toList());
        ulaeste.settle(aendringer.fjernede());
        ulaeste.add(aendringer.ulaeste(), clock.instant());
        laest.roller().forEach(medarbejdere::saveMembers);
        laest.borgergrupper().forEach(medarbejdere::saveMembers);
    }
}
