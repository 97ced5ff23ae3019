package dk.albertslund.styring.scheduler.leder;

import static java.util.stream.Collectors.groupingBy;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.mangel.Varsel;
import dk.albertslund.styring.organisation.Ledelse;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.store.LedelseStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Ledersag.Enhedsnyt;
import dk.albertslund.styring.udsendelse.Ledersag.Varsling;
import dk.albertslund.styring.udsendelse.Udsendelse.Lederbrev;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing goes to a leader behind anybody's back: who is behind is told two working days before the leaders above her can see
 * it, and only then is the next of them told.
 */
@Service
public class Eskalering {

    /** So many days without a run a leader can wait for what she may see; the key sees to it that it is said once. */
    private static final int LAENGSTE_FERIE = 14;

    private final LedelseStore ledelse;
    private final Arbejdskalender kalender;
    private final OutboxStore outbox;
    private final Clock clock;

    public Eskalering(LedelseStore ledelse, Arbejdskalender kalender, OutboxStore outbox, Clock clock) {
        this.ledelse = ledelse;
        this.kalender = kalender;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A run that is late still gives two working days. Doing it twice for a day adds nothing. */
    @Transactional
    public void send(LocalDate dag) {
        var nu = LocalDate.now(clock);
        var idag = dag.isBefore(nu) ? nu : dag;
        var hvem = ledelse.ledelse();
        outbox.addAll(Stream.concat(varsler(idag, hvem), enhedsnyt(idag, hvem)).toList(), clock.instant());
    }

    private Stream<Lederbrev> varsler(LocalDate idag, Ledelse hvem) {
        var ses = kalender.flyt(idag, Varsel.ARBEJDSDAGE);
        var lovet = ledelse.lovet();
        var nye = ledelse.udestaaende(ses).stream()
                .filter(det -> det.mangel().overskredet(ses))
                .filter(det -> lovet.stream().noneMatch(varsel -> varsel.om(det)))
                .filter(det -> hvem.over(det.hos()).isPresent())
                .collect(groupingBy(Udestaaende::hos));
        return nye.entrySet().stream().map(en -> varsel(en.getKey(), en.getValue(), idag, ses));
    }

    private Lederbrev varsel(Ansat hos, List<Udestaaende> det, LocalDate idag, LocalDate ses) {
        var brev = "varsel/%s/%s".formatted(idag, hos.id().entra());
        ledelse.lov(
                hos.id(),
                det.stream().map(et -> et.mangel().noegle()).distinct().toList(),
                ses,
                brev);
        return new Lederbrev(hos.id(), brev, new Varsling(ses));
    }

    private Stream<Lederbrev> enhedsnyt(LocalDate idag, Ledelse hvem) {
        return ledelse.varslet(idag).stream()
                .filter(varsel -> varsel.ses().isAfter(idag.minusDays(LAENGSTE_FERIE)))
                .flatMap(varsel -> hvem.ansat(varsel.person()).flatMap(hvem::over).stream()
                        .map(leder -> new Lederbrev(
                                leder.id(),
                                "enhed/%s/%s".formatted(varsel.ses(), leder.id().entra()),
                                new Enhedsnyt())))
                .distinct();
    }
}
