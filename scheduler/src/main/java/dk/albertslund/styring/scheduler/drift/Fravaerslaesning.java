package dk.albertslund.styring.scheduler.drift;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Autosvar;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import dk.albertslund.styring.store.ArbejdstidStore;
import dk.albertslund.styring.store.FravaerStore;
import dk.albertslund.styring.store.MedarbejderStore;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads who is away by their automatic reply, and when people work, so that nobody is reminded off work. */
@Service
public class Fravaerslaesning {

    private final Autosvar autosvar;
    private final MedarbejderStore medarbejdere;
    private final FravaerStore fravaer;
    private final ArbejdstidStore arbejdstider;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Fravaerslaesning(
            Autosvar autosvar,
            MedarbejderStore medarbejdere,
            FravaerStore fravaer,
            ArbejdstidStore arbejdstider,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.autosvar = autosvar;
        this.medarbejdere = medarbejdere;
        this.fravaer = fravaer;
        this.arbejdstider = arbejdstider;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Of those who cannot be read we go on believing what we believed. */
    public void laes() {
        var personer = medarbejdere.withMail().stream().map(Medarbejder::id).toList();
        var laest = autosvar.laes(personer, clock.instant());
        transaction.executeWithoutResult(_ -> {
            var kendte = fravaer.by(Kilde.AUTOSVAR).stream().collect(Collectors.toMap(Fravaer::hvem, et -> et));
            laest.hjemme().stream().filter(kendte::containsKey).forEach(hvem -> fravaer.delete(hvem, Kilde.AUTOSVAR));
            laest.vaek().stream()
                    .filter(nyt -> !varerVed(kendte.get(nyt.hvem()), nyt))
                    .forEach(fravaer::save);
            arbejdstider.save(laest.arbejdstider());
        });
    }

    /** One without an end began when we first saw it. */
    private static boolean varerVed(@Nullable Fravaer kendt, Fravaer nyt) {
        return kendt != null && kendt.til().isEmpty() && nyt.til().isEmpty();
    }
}
