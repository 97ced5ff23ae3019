package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Faseregel;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Regel;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.scheduler.evaluering.Evalueringsspoergsmaal;
import dk.albertslund.styring.scheduler.leder.Eskalering;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Erindring;
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
    final Erindringslevering erindringer;
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
        paamindelser = new Paamindelser(
                new Aarshjulskalender(aarshjul, grundlag, clock),
                grundlag.kalender(),
                Stores.plan(jdbc),
                new Evalueringsspoergsmaal(
                        Stores.proevehandling(jdbc),
                        Stores.maal(jdbc),
                        Stores.notater(jdbc),
                        Stores.evaluering(jdbc),
                        medarbejdere,
                        clock),
                outbox,
                clock);
        chat = new Postbud<>(TilPerson.class);
        erindringer = new Erindringslevering(List.of(new Fasebehov(aarshjul, clock), new Egetbehov(egne)), chat);
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
                .map(entry -> entry.udsendelse() instanceof Erindring erindring
                        ? erindringer.lever(erindring)
                        : chat.lever((TilPerson) entry.udsendelse()))
                .toList();
    }

    /** The keys of all that was ever put in the outbox. */
    List<String> noegler() {
        return jdbc.sql("select noegle from outbox order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
