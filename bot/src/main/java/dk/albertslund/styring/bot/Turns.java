package dk.albertslund.styring.bot;

import static java.util.Objects.requireNonNull;

import dk.albertslund.styring.bot.Indgaaende.Svarvej;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.IndstillingStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.RundsendelseStore;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.store.TurStore;
import dk.albertslund.styring.store.TurStore.Ankommet;
import dk.albertslund.styring.store.TurStore.Begyndt;
import dk.albertslund.styring.store.TurStore.Besvaret;
import dk.albertslund.styring.udsendelse.Ledersag;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One message, one transaction: the next state, the changes and the answer are kept together. Messages of different
 * conversations that come at the same time share theirs.
 */
@Service
public class Turns {

    /**
     * What a message led to, once it is committed.
     *
     * @param svar the answer, for the one who waits for it in the HTTP response
     * @param send what is to be sent now; it is claimed already and comes due again if we die
     */
    public record Tur(Optional<Visning> svar, Sprog sprog, List<Entry> send) {

        private Tur with(Entry svarsend) {
            return new Tur(
                    svar,
                    sprog,
                    Stream.concat(Stream.of(svarsend), send.stream()).toList());
        }
    }

    /** While one is on its way to the disk, the other is at work, and the next gather. */
    private static final int PAA_EN_GANG = 2;

    /** So many that the slowest of them does not hold many others up. */
    private static final int SAMMEN = 16;

    private final TurStore ture;
    private final SamtaleStore samtaler;
    private final Opslagsvaerk opslagsvaerk;
    private final Aendringer aendringer;
    private final IndstillingStore indstillinger;
    private final OutboxStore outbox;
    private final RundsendelseStore rundsendelser;
    private final TurSettings settings;
    private final Clock clock;
    private final Samkoersel<Indgaaende, Tur> samkoersel;

    Turns(
            TurStore ture,
            SamtaleStore samtaler,
            Opslagsvaerk opslagsvaerk,
            Aendringer aendringer,
            IndstillingStore indstillinger,
            OutboxStore outbox,
            RundsendelseStore rundsendelser,
            TurSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.ture = ture;
        this.samtaler = samtaler;
        this.opslagsvaerk = opslagsvaerk;
        this.aendringer = aendringer;
        this.indstillinger = indstillinger;
        this.outbox = outbox;
        this.rundsendelser = rundsendelser;
        this.settings = settings;
        this.clock = clock;
        var transaction = new TransactionTemplate(transactions);
        samkoersel = new Samkoersel<>(
                PAA_EN_GANG,
                SAMMEN,
                ind -> ind.sted().id(),
                sammen -> requireNonNull(transaction.execute(_ -> take(sammen))));
    }

    /** Takes in a message. A redelivery has no second effect; an invoke gets the answer it got the first time. */
    public Tur take(Indgaaende ind) {
        return samkoersel.med(ind);
    }

    private List<Tur> take(List<Indgaaende> sammen) {
        var now = clock.instant();
        var begyndte = ture.begin(sammen.stream().map(Turns::ankommet).toList(), now);
        var taget = new ArrayList<Taget>();
        for (int i = 0; i < sammen.size(); i++) {
            var ind = sammen.get(i);
            taget.add(begyndte.get(i)
                    .map(begyndt -> take(ind, begyndt, now))
                    .orElseGet(() -> new Taget(again(ind), Optional.empty())));
        }
        var besvarede = taget.stream().flatMap(en -> en.besvaret().stream()).toList();
        var kept = ture.end(besvarede, now, settings.laan()).iterator();
        return taget.stream()
                .map(en -> en.besvaret().isPresent() ? en.tur().with(kept.next()) : en.tur())
                .toList();
    }

    private static Ankommet ankommet(Indgaaende ind) {
        return new Ankommet(ind.aktivitet(), ind.sted(), ind.fra());
    }

    /** @param besvaret the answer that is still to be kept, where it goes by the outbox */
    private record Taget(Tur tur, Optional<Besvaret> besvaret) {}

    private Taget take(Indgaaende ind, Begyndt begyndt, Instant now) {
        var skridt = begyndt.samtale().videre(ind.besked(), opslagsvaerk.til(ind, begyndt, now));
        var sprog = skridt.nytSprog().or(begyndt::sprog).or(ind.besked()::sprog).orElse(ind.sprog());
        skridt.aendringer().forEach(aendring -> aendringer.udfoer(ind.fra(), now, aendring, skridt.fortrudt()));
        var bestilt = skridt.bestilt().stream()
                .flatMap(bestilling -> order(bestilling, ind, sprog, now))
                .toList();
        if (ind.svarMed() == Svarvej.OUTBOX && skridt.svar().isPresent()) {
            var svar = new Svar(
                    ind.sted(), ind.aktivitet(), ind.kort(), skridt.svar().get(), sprog);
            return new Taget(
                    new Tur(Optional.empty(), sprog, bestilt), Optional.of(new Besvaret(skridt.naeste(), svar)));
        }
        if (!skridt.naeste().equals(begyndt.samtale())) {
            samtaler.save(ind.sted().id(), skridt.naeste());
        }
        skridt.svar().ifPresent(svar -> samtaler.saveSvar(ind.sted().id(), ind.aktivitet(), svar));
        return new Taget(new Tur(skridt.svar(), sprog, bestilt), Optional.empty());
    }

    private Tur again(Indgaaende ind) {
        var svar = ind.svarMed() == Svarvej.OUTBOX
                ? Optional.<Visning>empty()
                : samtaler.svar(ind.sted().id(), ind.aktivitet());
        var sprog = indstillinger.sprog(ind.fra()).or(ind.besked()::sprog).orElse(ind.sprog());
        return new Tur(svar, sprog, List.of());
    }

    /** What one person waits for is sent at once; what goes to many goes when its turn comes. */
    private Stream<Entry> order(Bestilling bestilling, Indgaaende ind, Sprog sprog, Instant now) {
        return switch (bestilling) {
            case Bestilling.Planlaeg(var id, var mandag) ->
                claimed(new Udsendelse.Ugeplanlaegning(id, mandag, ind.fra()), now);
            case Bestilling.Indkald(var uge, var moede) ->
                claimed(new Udsendelse.Indkaldelse(uge, moede, ind.fra()), now);
            case Bestilling.RetForum(var forum) ->
                claimed(new Udsendelse.Forumrettelse(forum, ind.fra(), ind.aktivitet()), now);
            case Bestilling.RetMoede(var uge, var moede) ->
                claimed(new Udsendelse.Moederettelse(uge, moede, ind.fra(), ind.aktivitet()), now);
            case Bestilling.LavFil(var id, var indhold) ->
                claimed(new Udsendelse.Filtilbud(id, indhold, ind.sted(), ind.fra(), sprog), now);
            case Bestilling.AfleverFil(var id, var plads) ->
                claimed(new Udsendelse.Filaflevering(id, plads, ind.sted(), ind.kort(), ind.fra(), sprog), now);
            case Bestilling.LaegIKanal(var id, var dokument, var kanal) ->
                claimed(new Udsendelse.Kanalfil(id, dokument, kanal, ind.sted(), sprog), now);
            case Bestilling.LaesArk(var id, var adresse) ->
                claimed(new Udsendelse.Arklaesning(id, adresse, ind.fra()), now);
            case Bestilling.LaesSvar(var uge) ->
                claimed(new Udsendelse.Svarlaesning(uge, ind.fra(), ind.aktivitet()), now);
            case Bestilling.Meddel(var noegle, var til, var visning) -> {
                outbox.addAll(
                        til.stream()
                                .map(en -> new TilPerson(en, noegle + "/" + en.entra(), visning))
                                .toList(),
                        now);
                yield Stream.empty();
            }
            case Bestilling.Spoerg(var noegle, var til, var besked) -> {
                var om = new Ledersag.Anmodning(ind.fra(), besked);
                outbox.addAll(
                        til.stream()
                                .map(en -> new Udsendelse.Lederbrev(en, noegle + "/" + en.entra(), om))
                                .toList(),
                        now);
                yield Stream.empty();
            }
            case Bestilling.Rundsend(var en) -> {
                rundsendelser.add(en);
                if (!en.sendes().isAfter(now)) {
                    rundsendelser.plan(en, now);
                }
                yield Stream.empty();
            }
            case Bestilling.Underret(var noegle, var til, var visning) ->
                claimed(new Udsendelse.Underretning(til, noegle, visning), now);
            case Bestilling.Tilbagekald(var noegle, var rettelse) -> {
                outbox.addAll(rettelser(noegle, rettelse), now);
                yield Stream.empty();
            }
            case Bestilling.SendIgen(var breve) -> claimed(new Udsendelse.Gensendelse(breve, ind.aktivitet()), now);
            case Bestilling.Drift(var opgave) -> claimed(new Udsendelse.Drift(opgave, ind.fra(), ind.aktivitet()), now);
        };
    }

    private Stream<Entry> claimed(Udsendelse udsendelse, Instant now) {
        return outbox.addClaimed(udsendelse, now, settings.laan()).stream();
    }

    /** For those who may have got what is taken back. */
    private List<TilPerson> rettelser(String noegle, Visning rettelse) {
        return outbox.withdraw(noegle).stream()
                .map(sendt -> sendt.substring(noegle.length() + 1))
                .map(hvem -> new TilPerson(new Medarbejder.Id(hvem), "igen/" + noegle + "/" + hvem, rettelse))
                .toList();
    }
}
