package dk.albertslund.styring.scheduler.forum;

import static java.util.stream.Collectors.toSet;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.scheduler.udviklingsuge.Kalenderudfald;
import dk.albertslund.styring.store.ForumStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Forumrettelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the series of a forum in Outlook what it should be: there or not, and with those who lead now. */
@Component
class Forumrettelseslevering implements Levering<Forumrettelse> {

    private final ForumStore fora;
    private final Forumkalender kalender;
    private final Moedekalender moeder;
    private final Forummedlemmer medlemmer;
    private final OutboxStore outbox;
    private final Clock clock;

    Forumrettelseslevering(
            ForumStore fora,
            Forumkalender kalender,
            Moedekalender moeder,
            Forummedlemmer medlemmer,
            OutboxStore outbox,
            Clock clock) {
        this.fora = fora;
        this.kalender = kalender;
        this.moeder = moeder;
        this.medlemmer = medlemmer;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Class<Forumrettelse> slags() {
        return Forumrettelse.class;
    }

    @Override
    public Udfald lever(Forumrettelse udsendelse) {
        var forum = fora.find(udsendelse.forum());
        if (forum.isEmpty()) {
            return new Udfald.Opgivet("the forum is not known");
        }
        try {
            ret(forum.get());
            return new Udfald.Leveret(udsendelse.noegle());
        } catch (Kalenderfejl fejl) {
            if (!fejl.forbigaaende()) {
                sigTil(udsendelse, fejl);
            }
            return Kalenderudfald.af(fejl);
        }
    }

    /** Whoever asked is told that it will not come. */
    private void sigTil(Forumrettelse udsendelse, Kalenderfejl fejl) {
        var tekst = Tekst.tekst(fejl.erSlukket() ? "uge.slukket" : "forum.kalenderfejl");
        outbox.add(
                new Underretning(
                        udsendelse.af(),
                        "vis/%s/opgivet".formatted(udsendelse.noegle()),
                        new Visning.Svartekst(List.of(tekst), List.of())),
                clock.instant());
    }

    private void ret(Forum forum) {
        if (forum.foerste().isEmpty()) {
            forum.serie().ifPresent(serie -> {
                moeder.aflys(serie, "%s mødes ikke mere i denne række.".formatted(forum.navn()));
                fora.removeSeries(forum.noegle());
            });
            return;
        }
        var nu = medlemmer.af(forum);
        forum.serie().ifPresentOrElse(serie -> ret(forum, serie, nu), () -> opret(forum, nu));
    }

    private void opret(Forum forum, List<Deltager> nu) {
        fora.saveSeries(
                forum.noegle(),
                kalender.opret(
                        forum,
                        nu,
                        "Alle i %s er indkaldt. Rækken følger med, når ledere skifter.".formatted(forum.navn())),
                mails(nu));
    }

    private void ret(Forum forum, Oprettet serie, List<Deltager> nu) {
        var til =
                nu.stream().filter(en -> !forum.indkaldte().contains(en.mail())).toList();
        var fra = forum.indkaldte().stream()
                .filter(mail -> !mails(nu).contains(mail))
                .collect(toSet());
        if (til.isEmpty() && fra.isEmpty()) {
            return;
        }
        if (kalender.ret(serie, til, fra)) {
            fora.saveSeries(forum.noegle(), serie, mails(nu));
            return;
        }
        fora.removeSeries(forum.noegle());
        fora.find(forum.noegle()).ifPresent(igen -> opret(igen, nu));
    }

    private static Set<String> mails(List<Deltager> nu) {
        return nu.stream().map(Deltager::mail).collect(toSet());
    }
}
