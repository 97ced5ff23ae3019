package dk.albertslund.styring.scheduler.organisation;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.MaerkeUdloebet;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.store.MedarbejderStore;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings our tables up to date with the directory: all is read first, then kept in one transaction with the mark. */
@Service
public class Organisationssynk {

    private static final Logger LOG = LoggerFactory.getLogger(Organisationssynk.class);

    private final Katalog katalog;
    private final MedarbejderStore medarbejdere;
    private final GruppeSettings grupper;
    private final TransactionTemplate transaction;

    /** @param alt whether {@code aendringer} is the whole directory */
    private record Laest(
            Aendringer aendringer,
            boolean alt,
            Map<Rolle, Set<Medarbejder.Id>> roller,
            Map<Borgergruppe, Set<Medarbejder.Id>> borgergrupper) {}

    Organisationssynk(
            Katalog katalog,
            MedarbejderStore medarbejdere,
            GruppeSettings grupper,
            PlatformTransactionManager transactions) {
        this.katalog = katalog;
        this.medarbejdere = medarbejdere;
        this.grupper = grupper;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void synk() {
        var laest = laes(medarbejdere.maerke());
        transaction.executeWithoutResult(status -> gem(laest));
        LOG.info(
                "read the directory: {} changed, {} gone",
                laest.aendringer().personer().size(),
                laest.aendringer().fjernede().size());
    }

    /** Until the directory has been read for the first time nobody is known, and nobody may anything. */
    public void synkIfEmpty() {
        if (medarbejdere.isEmpty()) {
            synk();
        }
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
        if (laest.alt()) {
            medarbejdere.replace(laest.aendringer());
        } else {
            medarbejdere.save(laest.aendringer());
        }
        laest.roller().forEach(medarbejdere::saveMembers);
        laest.borgergrupper().forEach(medarbejdere::saveMembers);
    }
}
