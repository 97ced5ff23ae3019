package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the organiser how far the week has come; each thing once. */
@Component
class Ugevisning {

    private final OutboxStore outbox;
    private final UgeplanStore ugeplaner;
    private final Clock clock;

    Ugevisning(OutboxStore outbox, UgeplanStore ugeplaner, Clock clock) {
        this.outbox = outbox;
        this.ugeplaner = ugeplaner;
        this.clock = clock;
    }

    void forslag(Udsendelse efter, Medarbejder.Id til, Ugeplan plan) {
        vis(efter.noegle(), til, new Visning.Ugeforslag(plan));
    }

    /** Each meeting of the week is made, or never will be. */
    void sendt(Medarbejder.Id til, Ugeplan plan) {
        vis("ugeplan/" + plan.id().vaerdi() + "/sendt", til, status(plan));
    }

    void svar(Udsendelse efter, Medarbejder.Id til, Ugeplan plan) {
        vis(efter.noegle(), til, status(plan));
    }

    private Visning status(Ugeplan plan) {
        return new Visning.Ugestatus(plan, ugeplaner.status(plan.id()));
    }

    /** A meeting is now in Outlook as the organiser wants it. */
    void rettet(Udsendelse efter, Medarbejder.Id til, Ugeplan plan) {
        vis(efter.noegle(), til, status(plan));
    }

    /**
     * What is wrong with a meeting is told once for each time it is called, moved or given a room. A room that says no is
     * replaced by another.
     */
    void mangel(Ugeplan plan, Moede moede, Moedestatus status, Moedemangel mangel) {
        var til = ugeplaner.organiser(plan.id()).orElseThrow();
        var hvilket = "%s/%d/%s/%s"
                .formatted(
                        moede.id().vaerdi(),
                        status.omgang(),
                        moede.tid().start(),
                        moede.lokale().map(Lokale::mail).orElse(""));
        vis(
                "moedemangel/%s/%s".formatted(mangel, hvilket),
                til,
                new Visning.Svartekst(
                        List.of(Tekst.tekst(
                                "moede.mangel." + mangel.name().toLowerCase(Locale.ROOT),
                                new Tekst.Opslagsord("borgergruppe."
                                        + moede.borgergruppe().name().toLowerCase(Locale.ROOT)),
                                Tekst.ord(moede.lokale().map(Lokale::navn).orElse("")))),
                        List.of(Knap.til(Handling.VIS_UGE, plan.id().vaerdi().toString()))));
        if (mangel == Moedemangel.LOKALE_SAGDE_NEJ) {
            moede.lokale().ifPresent(lokale -> ugeplaner.addRefused(moede.id(), lokale.mail()));
            outbox.add(new Udsendelse.Moederettelse(plan.id(), moede.id(), til, "lokale/" + hvilket), clock.instant());
        }
    }

    /** The organiser waits for it, so she is told that it will not come. */
    void opgivet(Udsendelse efter, Medarbejder.Id til, Kalenderfejl fejl) {
        vis(
                efter.noegle() + "/opgivet",
                til,
                new Visning.Svartekst(
                        List.of(Tekst.tekst(fejl.erSlukket() ? "uge.slukket" : "uge.kalenderfejl")), List.of()));
    }

    private void vis(String noegle, Medarbejder.Id til, Visning visning) {
        outbox.add(new Underretning(til, "vis/" + noegle, visning), clock.instant());
    }
}
