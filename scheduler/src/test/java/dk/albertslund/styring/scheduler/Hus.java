package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Faseregel;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Regel;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.scheduler.dagen.Dagens;
import dk.albertslund.styring.scheduler.dagen.Dagslevering;
import dk.albertslund.styring.scheduler.dagen.Egetbehov;
import dk.albertslund.styring.scheduler.dagen.Fasebehov;
import dk.albertslund.styring.scheduler.evaluering.Aftalebehov;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.scheduler.evaluering.Nyligt;
import dk.albertslund.styring.scheduler.evaluering.Rytmebehov;
import dk.albertslund.styring.scheduler.evaluering.Samarbejdsbehov;
import dk.albertslund.styring.scheduler.leder.Eskalering;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.store.FravaerStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Dagsbesked;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The part of the house that reminds, put together on a test's database. */
final class Hus {

    final JdbcClient jdbc;
    final OutboxStore outbox;
    final MedarbejderStore medarbejdere;
    final AarshjulStore aarshjul;
    final PaamindelseStore egne;
    final Paamindelser paamindelser;
    final Postbud<TilPerson> chat;
    final ForfaldStore forfald;
    final FravaerStore fravaer;
    final Dagens dagens;
    final Dagslevering dagsbeskeder;
    final Dagskoersel koersel;
    final Dagsplan plan;
    private final List<Person> personer = new ArrayList<>();

    Hus(JdbcClient jdbc, Clock clock, Grundlag grundlag) {
        this.jdbc = jdbc;
        outbox = Stores.outbox(jdbc);
        medarbejdere = Stores.medarbejder(jdbc);
        egne = Stores.paamindelse(jdbc);
        aarshjul = Stores.aarshjul(jdbc);
        plan = new Dagsplan(new PaamindelseSettings(true, "0 0 8 ? * MON-FRI"), clock);
        forfald = Stores.forfald(jdbc);
        fravaer = Stores.fravaer(jdbc);
        var proevehandlinger = Stores.proevehandling(jdbc);
        var maal = Stores.maal(jdbc);
        var notater = Stores.notater(jdbc);
        var evalueringer = Stores.evaluering(jdbc);
        var nyligt = new Nyligt(notater, evalueringer);
        paamindelser = new Paamindelser(
                new Aarshjulskalender(aarshjul, grundlag, clock),
                grundlag.kalender(),
                Stores.plan(jdbc),
                new Evalueringsspoergsmaal(proevehandlinger, maal, nyligt, evalueringer, medarbejdere, clock),
                forfald,
                clock);
        chat = new Postbud<>(TilPerson.class);
        dagens = new Dagens(
                List.of(
                        new Fasebehov(aarshjul, clock),
                        new Egetbehov(egne),
                        new Rytmebehov(proevehandlinger, notater, nyligt),
                        new Aftalebehov(evalueringer, proevehandlinger, maal, notater, nyligt),
                        new Samarbejdsbehov(evalueringer, proevehandlinger, maal)),
                forfald);
        dagsbeskeder = new Dagslevering(dagens, fravaer, chat, clock);
        koersel = new Dagskoersel(
                Stores.job(jdbc),
                plan,
                paamindelser,
                new Eskalering(Stores.ledelse(jdbc), grundlag.kalender(), outbox, clock),
                clock);
    }

    static Grundlag grundlag(Faseregel... faser) {
        return new Grundlag(List.of(faser), List.of(), new Arbejdskalender(Set.of(), Set.of(), List.of()));
    }

    static Faseregel fase(Fase.Navn navn, String regel, Integer... varsler) {
        return new Faseregel(navn, Regel.laes(regel), Set.of(varsler));
    }

    /** Somebody who has the leader {@code leder}; empty for nobody. */
    Medarbejder.Id ansat(String id, String leder) {
        return ansat(id, leder, "");
    }

    Medarbejder.Id ansat(String id, String leder, String enhed) {
        var person = new Medarbejder.Id(id);
        personer.add(new Person(
                person,
                id,
                id,
                id + "@example.org",
                "",
                enhed,
                leder.isEmpty() ? Optional.empty() : Optional.of(new Medarbejder.Id(leder)),
                true));
        medarbejdere.save(new Aendringer(personer, Set.of(), "1"));
        return person;
    }

    /** Sends what is due; what was seen comes to {@link #chat}. */
    List<Udfald> send(Instant now) {
        return outbox.claim(100, 100, now, Duration.ofMinutes(1)).stream()
                .map(entry -> settle(entry, lever(entry.udsendelse()), now))
                .toList();
    }

    private Udfald lever(Udsendelse udsendelse) {
        return udsendelse instanceof Dagsbesked besked
                ? dagsbeskeder.lever(besked)
                : chat.lever((TilPerson) udsendelse);
    }

    private Udfald settle(OutboxStore.Entry entry, Udfald udfald, Instant now) {
        switch (udfald) {
            case Udfald.Leveret(var id) -> outbox.markSent(List.of(new OutboxStore.Sent(entry, id)), now);
            case Udfald.Bortfaldet(var grund) -> outbox.lapse(entry, grund, now);
            default -> throw new IllegalStateException("the chat of a test answers " + udfald);
        }
        return udfald;
    }

    /** The keys of all that ever fell due. */
    List<String> noegler() {
        return jdbc.sql("select noegle from forfald order by dag, noegle")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
