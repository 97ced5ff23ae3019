package dk.albertslund.styring.scheduler.udviklingsuge;

import static java.util.Comparator.naturalOrder;

import dk.albertslund.styring.store.KalendermaerkeStore;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what the invited have answered in Outlook, keeps it, and tells the organiser what is wrong with a meeting. */
@Component
public class Moedesvar {

    private static final Logger LOG = LoggerFactory.getLogger(Moedesvar.class);

    private static final int UGE = 7;
    private static final Duration FORFRA_EFTER = Duration.ofDays(1);

    private final UgeplanStore ugeplaner;
    private final KalendermaerkeStore maerker;
    private final Moedekalender kalender;
    private final Ugevisning visning;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Moedesvar(
            UgeplanStore ugeplaner,
            KalendermaerkeStore maerker,
            Moedekalender kalender,
            Ugevisning visning,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.ugeplaner = ugeplaner;
        this.maerker = maerker;
        this.kalender = kalender;
        this.visning = visning;
        this.clock = clock;
    }

    /** Of the weeks that are not over. A mailbox that cannot be read does not hide the others. */
    public void laesAlle() {
        var moeder = indkaldte();
        if (moeder.isEmpty()) {
            return;
        }
        var fra = moeder.stream()
                .map(et -> et.plan().mandag())
                .min(naturalOrder())
                .orElseThrow();
        var til = moeder.stream()
                .map(et -> et.plan().mandag())
                .max(naturalOrder())
                .orElseThrow()
                .plusDays(UGE);
        moeder.stream()
                .collect(Collectors.groupingBy(et -> et.oprettet().postkasse()))
                .forEach((postkasse, dens) -> {
                    try {
                        laes(postkasse, dens, fra.minusDays(UGE), til.plusDays(UGE));
                    } catch (Kalenderfejl fejl) {
                        LOG.warn("the answers to {} meetings cannot be read", dens.size(), fejl);
                    }
                });
    }

    private record Indkaldt(Ugeplan plan, Moedestatus status, Oprettet oprettet) {}

    private List<Indkaldt> indkaldte() {
        return ugeplaner.sentAndNotOver(LocalDate.now(clock)).stream()
                .flatMap(plan -> fulgte(plan)
                        .flatMap(status ->
                                status.oprettet().stream().map(oprettet -> new Indkaldt(plan, status, oprettet))))
                .toList();
    }

    /** One that Outlook has yet to follow is looked at when it has. */
    private Stream<Moedestatus> fulgte(Ugeplan plan) {
        var venter = ugeplaner.unsettled(plan.id());
        return ugeplaner.status(plan.id()).stream().filter(status -> !venter.contains(status.moede()));
    }

    /** The mark is kept when what it stands for has been; it is not trusted for more than a day. */
    private void laes(String postkasse, List<Indkaldt> moeder, LocalDate fra, LocalDate til) {
        var nu = clock.instant();
        var nyt = kalender.nyt(postkasse, maerker.find(postkasse, fra, til, nu.minus(FORFRA_EFTER)), fra, til);
        var rettede =
                nyt.rettede().stream().collect(Collectors.toMap(Moedebillede::begivenhed, et -> et, (_, ny) -> ny));
        for (var moede : moeder) {
            var id = moede.oprettet().begivenhed();
            if (rettede.containsKey(id)) {
                modtag(moede.plan(), moede.status(), Optional.of(rettede.get(id)));
            } else if (nyt.forfra() || nyt.fjernede().contains(id)) {
                // It may only have been moved out of the days that are read.
                modtag(moede.plan(), moede.status(), kalender.laes(moede.oprettet()));
            }
        }
        nyt.maerke().ifPresent(maerke -> maerker.save(postkasse, fra, til, maerke, nyt.forfra(), nu));
    }

    void laes(Ugeplan plan) {
        fulgte(plan).forEach(status -> laes(plan, status));
    }

    private void laes(Ugeplan plan, Moedestatus status) {
        status.oprettet().ifPresent(oprettet -> modtag(plan, status, kalender.laes(oprettet)));
    }

    /** What was just made or moved is looked at at once; if it cannot be, it will be with the others. */
    void efterse(Ugeplan.Id uge, Moede.Id moede, Oprettet oprettet) {
        try {
            var billede = kalender.laes(oprettet);
            var plan = ugeplaner.find(uge).orElseThrow();
            ugeplaner.status(uge, moede).ifPresent(status -> modtag(plan, status, billede));
        } catch (Kalenderfejl fejl) {
            LOG.warn("meeting {} cannot be looked at", moede.vaerdi(), fejl);
        }
    }

    /** @param billede the event as Outlook has it; empty when it is gone */
    void modtag(Ugeplan plan, Moedestatus status, Optional<Moedebillede> billede) {
        var moede = plan.moede(status.moede())
                .orElseThrow(() -> new IllegalStateException("the plan has no meeting " + status.moede()));
        var mangler = Moedemangel.ved(moede, billede);
        var nu = billede.map(et -> svaret(status, moede, et.svar(), mangler))
                .orElseGet(() -> medMangler(status, mangler));
        if (nu.equals(status)) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            ugeplaner.setAnswers(nu);
            mangler.stream()
                    .filter(mangel -> !status.mangler().contains(mangel))
                    .forEach(mangel -> visning.mangel(plan, moede, nu, mangel));
        });
    }

    private static Moedestatus svaret(
            Moedestatus status, Moede moede, Map<String, Svar> svar, Set<Moedemangel> mangler) {
        return new Moedestatus(
                status.moede(),
                status.oprettet(),
                status.fejl(),
                status.aflyst(),
                status.omgang(),
                mangler,
                antal(moede, svar, Svar.JA),
                antal(moede, svar, Svar.MAASKE),
                antal(moede, svar, Svar.NEJ),
                antal(moede, svar, Svar.INTET),
                moede.lokale()
                        .map(Lokale::mail)
                        .flatMap(mail -> Optional.ofNullable(svar.get(mail)))
                        .orElse(Svar.INTET));
    }

    private static Moedestatus medMangler(Moedestatus status, Set<Moedemangel> mangler) {
        return new Moedestatus(
                status.moede(),
                status.oprettet(),
                status.fejl(),
                status.aflyst(),
                status.omgang(),
                mangler,
                status.ja(),
                status.maaske(),
                status.nej(),
                status.intet(),
                status.lokale());
    }

    private static int antal(Moede moede, Map<String, Svar> svar, Svar netop) {
        return (int) moede.deltagere().stream()
                .map(Deltager::mail)
                .filter(mail -> svar.getOrDefault(mail, Svar.INTET) == netop)
                .count();
    }
}
