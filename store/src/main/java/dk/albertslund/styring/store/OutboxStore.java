package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.udsendelse.Udsendelse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The outbox: what a transaction decided to send, kept until it has been sent.
 *
 * <p>Handing an entry out moves its due time; that is the lease. An entry whose sender dies simply comes due again, so
 * delivery is at least once and needs neither locks nor heartbeats. What a sender reports counts only while {@code
 * attempts} still is what it was handed: a sender that overslept its lease cannot overwrite its successor's result.
 */
@Repository
public class OutboxStore {

    /**
     * @param attempts how many times it has been handed out, this one included
     * @param foran the last entry of its koe that was still to be sent when this one was added; 0 for none
     */
    public record Entry(long id, Udsendelse udsendelse, int attempts, long foran) {}

    /** @param modtagersId what the receiver calls it */
    public record Sent(Entry entry, String modtagersId) {}

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ADD = """
            insert into outbox (noegle, koe, payload, due)
            select noegle, koe, payload::jsonb, :due
            from unnest(:noegler::text[], :koer::text[], :payloads::text[]) as ny (noegle, koe, payload)
            on conflict (noegle) do nothing
            """;

    /** Adds the udsendelse unless one with its key is already there, sent or not. */
    public boolean add(Udsendelse udsendelse, Instant due) {
        return addAll(List.of(udsendelse), due) == 1;
    }

    /** Adds those whose key is not there yet, in one statement; returns how many that was. */
    public int addAll(Collection<? extends Udsendelse> udsendelser, Instant due) {
        return jdbc.sql(ADD)
                .param("noegler", udsendelser.stream().map(Udsendelse::noegle).toArray(String[]::new))
                .param("koer", udsendelser.stream().map(Udsendelse::koe).toArray(String[]::new))
                .param(
                        "payloads",
                        udsendelser.stream().map(OutboxStore::payload).toArray(String[]::new))
                .param("due", utc(due))
                .update();
    }

    /**
     * Takes back what nobody has begun to send of those whose key begins so.
     *
     * @return the keys of those it was too late for
     */
    public List<String> withdraw(String noegle) {
        jdbc.sql("delete from outbox where starts_with(noegle, :noegle) and state = 'PENDING' and attempts = 0")
                .param("noegle", noegle + "/")
                .update();
        return jdbc.sql("select noegle from outbox where starts_with(noegle, :noegle)")
                .param("noegle", noegle + "/")
                .query((row, n) -> row.getString("noegle"))
                .list();
    }

    /** Takes back those of them that nobody has begun to send. */
    public void withdraw(Collection<String> noegler) {
        jdbc.sql("delete from outbox where noegle = any (:noegler) and state = 'PENDING' and attempts = 0")
                .param("noegler", noegler.toArray(String[]::new))
                .update();
    }

    private static final String ADD_CLAIMED = """
            insert into outbox (noegle, koe, payload, due, attempts)
            values (:noegle, :koe, :payload::jsonb, :lease, 1)
            on conflict (noegle) do nothing
            returning id, (select coalesce(max(id), 0) from outbox where koe = :koe and state = 'PENDING') as foran
            """;

    /**
     * Adds the udsendelse as handed out to the caller, who sends it as soon as the transaction is committed. Empty when
     * one with its key is already there.
     */
    public Optional<Entry> addClaimed(Udsendelse udsendelse, Instant now, Duration lease) {
        return jdbc.sql(ADD_CLAIMED)
                .param("noegle", udsendelse.noegle())
                .param("koe", udsendelse.koe())
                .param("payload", payload(udsendelse))
                .param("lease", utc(now.plus(lease)))
                .query((row, n) -> new Entry(row.getLong("id"), udsendelse, 1, row.getLong("foran")))
                .optional();
    }

    /** %s is which of the two: what somebody waits for, or what nobody asked for. */
    private static final String HEAD = """
            select id, state, udloeber <= :now as lapses from outbox o
            where %s (koe like 'person/%%') and due <= :now and (state = 'UNCERTAIN' or not exists (
              select 1 from outbox foran where foran.koe = o.koe and foran.state = 'PENDING' and foran.id < o.id))
            order by due, id
            limit :%s
            for update skip locked
            """;

    private static final String CLAIM = """
            with asked as (%s), unasked as (%s),
            head as (select * from asked union all select * from unasked),
            lapsed as (
              update outbox o set state = 'LAPSED', due = null, settled = :now, reason = 'past its window'
              from head where o.id = head.id and head.lapses
              returning 1),
            claimed as (
              update outbox o set attempts = attempts + 1, due = :lease
              from head where o.id = head.id and head.lapses is not true
              returning o.id, o.payload, o.attempts, head.state)
            select (select count(*) from lapsed) as lapsed, claimed.*
            from (select) as always left join claimed on true
            order by id
            """.formatted(HEAD.formatted("not", "asked"), HEAD.formatted("", "unasked"));

    /**
     * Hands out what is due, so many of what somebody waits for and so many of what nobody asked for; of each koe only the
     * first that is not settled. Never one entry to two at a time. What is past its window is settled instead.
     */
    public List<Entry> claim(int asked, int unasked, Instant now, Duration lease) {
        Claim claim;
        do {
            claim = new Claim();
            jdbc.sql(CLAIM)
                    .param("now", utc(now))
                    .param("lease", utc(now.plus(lease)))
                    .param("asked", asked)
                    .param("unasked", unasked)
                    .query(claim);
        } while (claim.entries.isEmpty() && claim.lapsed > 0);
        return List.copyOf(claim.entries);
    }

    /** When the next entry comes due after {@code fra}, until and with {@code til}. */
    public Optional<Instant> nextDue(Instant fra, Instant til) {
        return jdbc.sql("select min(due) as due from outbox where due > :fra and due <= :til")
                .param("fra", utc(fra))
                .param("til", utc(til))
                .query((row, n) -> Optional.ofNullable(row.getObject("due", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** At least one row comes: how many have lapsed, and beside it an entry or nothing. */
    private static final class Claim implements RowCallbackHandler {

        private final List<Entry> entries = new ArrayList<>();
        private int lapsed;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            lapsed = row.getInt("lapsed");
            if (row.getString("payload") != null) {
                entries.add(entry(row));
            }
        }
    }

    private static final String MARK_SENT = """
            update outbox o
            set state = 'SENT', due = null, settled = :now, recipient_id = sent.recipient_id
            from unnest(:ids::bigint[], :attempts::int[], :recipients::text[]) as sent (id, attempts, recipient_id)
            where o.id = sent.id and o.attempts = sent.attempts and o.due is not null
            """;

    /** Settles them in one statement; returns how many still were the callers' to settle. */
    public int markSent(Collection<Sent> sent, Instant now) {
        return jdbc.sql(MARK_SENT)
                .param("ids", sent.stream().map(s -> s.entry().id()).toArray(Long[]::new))
                .param("attempts", sent.stream().map(s -> s.entry().attempts()).toArray(Integer[]::new))
                .param("recipients", sent.stream().map(Sent::modtagersId).toArray(String[]::new))
                .param("now", utc(now))
                .update();
    }

    /** It was not sent; it is to be tried again at {@code due}, and the rest of its koe waits for it. */
    public void retry(Entry entry, Instant due, String reason) {
        mine("update outbox set due = :due, reason = :reason", entry)
                .param("due", utc(due))
                .param("reason", reason)
                .update();
    }

    /** It was handed out but never tried. */
    public void release(Entry entry, Instant now) {
        mine("update outbox set due = :now, attempts = attempts - 1", entry)
                .param("now", utc(now))
                .update();
    }

    /** There is no longer a reason to send it. */
    public void lapse(Entry entry, String reason, Instant now) {
        mine("update outbox set state = 'LAPSED', due = null, settled = :now, reason = :reason", entry)
                .param("reason", reason)
                .param("now", utc(now))
                .update();
    }

    /** It cannot be sent, however often it is tried. */
    public void giveUp(Entry entry, String reason, Instant now) {
        mine("update outbox set state = 'GIVEN_UP', due = null, settled = :now, reason = :reason", entry)
                .param("reason", reason)
                .param("now", utc(now))
                .update();
    }

    private static final String UNCERTAIN = """
            update outbox set state = 'UNCERTAIN', reason = :reason,
              due = case when state = 'PENDING' then :again::timestamptz end,
              settled = case when state = 'PENDING' and :again::timestamptz is not null then null else :now end
            """;

    /**
     * It may have arrived and may not. It no longer holds its koe up.
     *
     * @param again when to send it once more; only the first time an entry is uncertain does this count
     */
    public void uncertain(Entry entry, Optional<Instant> again, String reason, Instant now) {
        mine(UNCERTAIN, entry)
                .param("again", again.map(Times::utc).orElse(null))
                .param("reason", reason)
                .param("now", utc(now))
                .update();
    }

    private JdbcClient.StatementSpec mine(String update, Entry entry) {
        return jdbc.sql(update + " where id = :id and attempts = :attempts and due is not null")
                .param("id", entry.id())
                .param("attempts", entry.attempts());
    }

    static String payload(Udsendelse udsendelse) {
        return Json.write(udsendelse, Udsendelse.class);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var udsendelse = Json.read(row.getString("payload"), Udsendelse.class);
        return new Entry(
                row.getLong("id"),
                row.getString("state").equals("UNCERTAIN") ? udsendelse.gensendt() : udsendelse,
                row.getInt("attempts"),
                0);
    }
}
