package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;
import static java.util.Objects.requireNonNull;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The two ends of a turn, one statement each, for every message pays for them: taking it in, and keeping its answer. Turns
 * that are taken at the same time share the statement.
 */
@Repository
public class TurStore {

    /** @param fra who wrote */
    public record Ankommet(String aktivitet, Samtalested sted, Medarbejder.Id fra) {}

    /**
     * @param hvem who wrote, as the directory has her; empty when it does not know her
     * @param sprog the language she has chosen
     */
    public record Begyndt(Samtale samtale, Optional<Medarbejder> hvem, Optional<Sprog> sprog) {}

    /** @param naeste how far the samtale of the answer has come */
    public record Besvaret(Samtale naeste, Svar svar) {}

    private static final String LEDIG = Json.write(new Ledig(), Samtale.class);

    private final JdbcClient jdbc;

    TurStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of their ids, so that two who take some of the same samtaler wait for each other and never mutually. The
     * inner selects hide from the planner how many there are: it would plan anew for each that comes alone.
     */
    private static final String BEGIN = """
            with ind as (
              select * from unnest((select :ider::text[]), (select :aktiviteter::text[]), (select :adresser::text[]),
                (select :botter::text[]), (select :personer::text[]), (select :fra::text[]))
                as ind (id, aktivitet, service_url, bot, person, fra)
              order by id),
            ny as (
              insert into inbox (samtale, aktivitet, modtaget) select id, aktivitet, :now from ind
              on conflict do nothing
              returning samtale),
            her as (
              insert into samtale (id, service_url, bot, person, tilstand)
              select id, service_url, bot, person, :ledig::jsonb from ind
              on conflict (id) do update set
                service_url = excluded.service_url, bot = excluded.bot, person = excluded.person, afinstalleret = false
              returning id, tilstand)
            select her.id as samtale, her.tilstand, her.id in (select samtale from ny) as ny,
              (select sprog from indstilling where person = ind.fra) as sprog, hvem.*
            from her join ind on ind.id = her.id
              left join lateral (%s where m.id = ind.fra limit 1) as hvem on true
            """.formatted(MedarbejderStore.SELECT);

    /**
     * Takes in the activities and holds their samtaler until the transaction ends, so that the messages of each are taken
     * in turn. Empty for one that has been taken in before.
     *
     * @param ankomne of different samtaler
     * @return one for each, in their order
     */
    public List<Optional<Begyndt>> begin(List<Ankommet> ankomne, Instant now) {
        var begyndte = new HashMap<String, Optional<Begyndt>>();
        jdbc.sql(BEGIN)
                .param("ider", texts(ankomne, ind -> ind.sted().id()))
                .param("aktiviteter", texts(ankomne, Ankommet::aktivitet))
                .param("adresser", texts(ankomne, ind -> ind.sted().serviceUrl()))
                .param("botter", texts(ankomne, ind -> ind.sted().bot()))
                .param(
                        "personer",
                        texts(
                                ankomne,
                                ind -> ind.sted()
                                        .person()
                                        .map(Medarbejder.Id::entra)
                                        .orElse(null)))
                .param("fra", texts(ankomne, ind -> ind.fra().entra()))
                .param("now", utc(now))
                .param("ledig", LEDIG)
                .query(row -> {
                    begyndte.put(row.getString("samtale"), begyndt(row));
                });
        return ankomne.stream()
                .map(ind -> requireNonNull(begyndte.get(ind.sted().id())))
                .toList();
    }

    private static Optional<Begyndt> begyndt(ResultSet row) throws SQLException {
        if (!row.getBoolean("ny")) {
            return Optional.empty();
        }
        var kendt = row.getString("id") != null;
        return Optional.of(new Begyndt(
                Json.read(row.getString("tilstand"), Samtale.class),
                kendt ? Optional.of(MedarbejderStore.medarbejder(row, 0)) : Optional.empty(),
                Optional.ofNullable(row.getString("sprog")).map(Sprog::valueOf)));
    }

    private static final String END = """
            with til as (
              select koe, naeste::jsonb, noegle, payload
              from unnest((select :koer::text[]), (select :tilstande::text[]), (select :noegler::text[]),
                (select :payloads::text[])) as til (koe, naeste, noegle, payload)),
            her as (
              update samtale set tilstand = naeste from til where id = koe and tilstand <> naeste)
            insert into outbox (noegle, koe, payload, due, attempts)
            select noegle, koe, payload::jsonb, :lease, 1 from til
            returning id, koe,
              (select coalesce(max(f.id), 0) from outbox f where f.koe = outbox.koe and f.state = 'PENDING') as foran
            """;

    /**
     * Keeps how far the samtaler have come, and the answers as handed out to the caller, who sends them as soon as the
     * transaction is committed.
     *
     * @param besvarede of different samtaler
     * @return one for each, in their order
     */
    public List<Entry> end(List<Besvaret> besvarede, Instant now, Duration lease) {
        if (besvarede.isEmpty()) {
            return List.of();
        }
        var numre = new HashMap<String, Nummer>();
        jdbc.sql(END)
                .param("koer", texts(besvarede, en -> en.svar().koe()))
                .param("tilstande", texts(besvarede, en -> Json.write(en.naeste(), Samtale.class)))
                .param("noegler", texts(besvarede, en -> en.svar().noegle()))
                .param("payloads", texts(besvarede, en -> OutboxStore.payload(en.svar())))
                .param("lease", utc(now.plus(lease)))
                .query(row -> {
                    numre.put(row.getString("koe"), new Nummer(row.getLong("id"), row.getLong("foran")));
                });
        return besvarede.stream()
                .map(en -> requireNonNull(numre.get(en.svar().koe())).entry(en.svar()))
                .toList();
    }

    private record Nummer(long id, long foran) {

        Entry entry(Svar svar) {
            return new Entry(id, svar, 1, foran);
        }
    }

    private static <T> String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}
