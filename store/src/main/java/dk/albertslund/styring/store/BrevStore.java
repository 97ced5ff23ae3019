package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.organisation.Medarbejder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dead letters among what was to leave the house: given up, or sent without a receipt. */
@Repository
public class BrevStore {

    private final JdbcClient jdbc;

    BrevStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String DOEDE = """
            select o.id, o.payload ->> 'kind' as kind, coalesce(m.navn, '') as navn, o.reason,
              (o.settled at time zone 'Europe/Copenhagen')::date as dag, o.state
            from outbox o left join medarbejder m
              on m.id = coalesce(o.payload #>> '{til,entra}', o.payload #>> '{sted,person,entra}')
            where o.state in ('GIVEN_UP', 'UNCERTAIN') and o.settled is not null
            order by o.settled desc, o.id desc
            limit :hoejst
            """;

    /** The last to die first. */
    public List<Brev> doede(int hoejst) {
        return jdbc.sql(DOEDE).param("hoejst", hoejst).query(BrevStore::brev).list();
    }

    private static final String SEND_IGEN = """
            update outbox set due = :now, attempts = 0, settled = null, udloeber = null,
              state = case state when 'UNCERTAIN' then state else 'PENDING' end
            where id = any (:numre) and state in ('GIVEN_UP', 'UNCERTAIN') and settled is not null
            """;

    /** What may have arrived says that it is sent again. Returns how many still were dead. */
    public int sendIgen(Collection<Long> numre, Instant now) {
        return jdbc.sql(SEND_IGEN)
                .param("numre", numre.toArray(Long[]::new))
                .param("now", utc(now))
                .update();
    }

    private static final String AFSENDT = """
            select noegle, state, (coalesce(settled, due) at time zone :zone) as hvornaar
            from outbox where koe = 'person/' || :person and koe like 'person/%'
            order by id desc limit :antal
            """;

    /** What nobody asked for that went to the person, or is to; the latest first. */
    public List<Afsendt> afsendt(Medarbejder.Id til, int antal, ZoneId zone) {
        return jdbc.sql(AFSENDT)
                .param("person", til.entra())
                .param("antal", antal)
                .param("zone", zone.getId())
                .query((row, n) -> new Afsendt(
                        Afsendt.Regel.af(row.getString("noegle")),
                        tilstand(row.getString("state")),
                        row.getObject("hvornaar", LocalDateTime.class)))
                .list();
    }

    private static Afsendt.Tilstand tilstand(String state) {
        return switch (state) {
            case "SENT" -> Afsendt.Tilstand.SENDT;
            case "PENDING" -> Afsendt.Tilstand.VENTER;
            case "GIVEN_UP" -> Afsendt.Tilstand.IKKE_FREM;
            case "UNCERTAIN" -> Afsendt.Tilstand.UVIST;
            case "LAPSED" -> Afsendt.Tilstand.BORTFALDET;
            default -> throw new IllegalStateException("an outbox row cannot be " + state);
        };
    }

    private static final String LAEG_FRA = """
            update outbox set state = 'UNCERTAIN', due = null, settled = :now, reason = :grund
            where koe like 'person/%' and due <= :tidspunkt and state = 'PENDING'
            """;

    /** What nobody asked for and was due by then becomes dead letters; returns how many. */
    public int laegFra(Instant tidspunkt, String grund, Instant now) {
        return jdbc.sql(LAEG_FRA)
                .param("tidspunkt", utc(tidspunkt))
                .param("grund", grund)
                .param("now", utc(now))
                .update();
    }

    private static Brev brev(ResultSet row, int n) throws SQLException {
        return new Brev(
                row.getLong("id"),
                art(row.getString("kind")),
                row.getString("navn"),
                row.getString("reason"),
                row.getObject("dag", LocalDate.class),
                row.getString("state").equals("UNCERTAIN"));
    }

    private static Brev.Art art(String kind) {
        return switch (kind) {
            case "Svar" -> Brev.Art.SVAR;
            case "Dagsbesked" -> Brev.Art.ERINDRING;
            case "Ugeplanlaegning", "Svarlaesning" -> Brev.Art.UGE;
            case "Indkaldelse", "Moederettelse", "Forumrettelse" -> Brev.Art.INDKALDELSE;
            default -> Brev.Art.BESKED;
        };
    }
}
