package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udtraek.Ark;
import dk.albertslund.styring.udtraek.Ark.Celle;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whole sheets, each out of one statement: its columns are the sheet's. A column whose name ends in {@code _valg} holds
 * the key of one of several choices.
 */
@Repository
public class UdtraekStore {

    private static final String CHOICE = "_valg";

    /** What is nobody's enhed is everybody's; no enheder at all means all of them. */
    private static final String MAAL_I_OMFANG =
            "(cardinality(:enheder::text[]) = 0 or m.maal_enheder && :enheder::text[] or m.maal_enheder = '{}')";

    private static final String PROEVEHANDLING_I_OMFANG =
            "(cardinality(:enheder::text[]) = 0 or p.enhed = any (:enheder::text[]))";

    private static final String TRAAD = """
            select coalesce(m.vision, '') as vision, coalesce(m.politik, '') as politik,
              coalesce(m.maalsaetning, '') as maalsaetning, coalesce(m.maal_titel, '') as maal,
              array_to_string(m.maal_enheder, ', ') as enheder, m.maal_fra::numeric as fra_aar, m.maal_til::numeric as til_aar,
              'maal.art.' || lower(m.maal_art) as art_valg, m.maal_tegn as tegn, m.maal_opgaver as opgaver,
              p.titel as proevehandling, p.enhed, 'borgergruppe.' || lower(p.borgergruppe) as borgergruppe_valg,
              p.start, p.slut, p.haab, p.afsluttet, 'udfald.' || lower(p.udfald) as udfald_valg, p.laering
            from (select * from maal_med_traad m where not m.maal_arkiveret and %s) m
              full join (select * from proevehandling p where p.arkiveret is null and %s) p on p.maal = m.maal_id
            order by vision, politik, maalsaetning, maal, p.start, p.titel
            """.formatted(MAAL_I_OMFANG, PROEVEHANDLING_I_OMFANG);

    private static final String TEGN = """
            select coalesce(p.titel, m.maal_titel) as om, coalesce(p.enhed, array_to_string(m.maal_enheder, ', ')) as enhed,
              coalesce(s.navn, '') as tegn, t.fra, t.til, t.antal, t.hoejst, t.ud_af, t.enhed as taelles, t.tekst,
              'forandring.' || lower(t.forandring) as forandring_valg,
              case t.ja when true then 'notat.ja' when false then 'notat.nej' end as ja_valg, t.dag,
              coalesce(af.navn, '') as noteret_af, t.noteret
            from notat t
              left join proevehandling p on p.id = t.proevehandling
              left join maal_med_traad m on m.maal_id = t.maal
              left join tegn s on s.id = t.tegn
              left join medarbejder af on af.id = t.af
            where t.arkiveret is null
              and (p.id is not null and p.arkiveret is null and %s or m.maal_id is not null and not m.maal_arkiveret and %s)
            order by om, t.fra, t.noteret
            """.formatted(PROEVEHANDLING_I_OMFANG, MAAL_I_OMFANG);

    private static final String MILEPAELE = """
            select m.maal_titel as maal, array_to_string(m.maal_enheder, ', ') as enheder, s.titel as milepael, s.dato, s.naaet
            from milepael s join maal_med_traad m on m.maal_id = s.maal
            where not m.maal_arkiveret and %s
            order by s.dato, s.titel
            """.formatted(MAAL_I_OMFANG);

    /** Only those that are saved; a draft is its writer's. */
    private static final String EVALUERINGER = """
            select coalesce(p.titel, m.titel) as om, e.enhed, 'udtraek.evaluering.' || lower(e.slags) as slags_valg, e.dato,
              e.borgere, 'forandring.' || lower(e.borgere_grad) as borgere_valg,
              e.foreninger, 'forandring.' || lower(e.foreninger_grad) as foreninger_valg,
              e.virksomheder, 'forandring.' || lower(e.virksomheder_grad) as virksomheder_valg,
              e.bidrag, e.andet, e.samarbejde, 'udfald.' || lower(e.konklusion) as udfald_valg, e.laering, e.naeste
            from evaluering e left join proevehandling p on p.id = e.proevehandling left join maal m on m.id = e.maal
            where e.gemt and e.arkiveret is null
              and (cardinality(:enheder::text[]) = 0 or e.enhed = any (:enheder::text[]))
            order by om, e.dato
            """;

    /** What is somebody's own, reminders and language, is no decision. */
    private static final String HISTORIE = """
            select a.hvornaar, coalesce(hvem.navn, '') as hvem, 'udtraek.slags.' || lower(a.kind) as slags_valg,
              coalesce(a.nu ->> 'titel', p.titel, m.titel, a.nu #>> '{dansk,navn}', a.aendring ->> 'enhed', '') as hvad,
              coalesce(p.enhed, a.nu ->> 'enhed', a.aendring ->> 'enhed', '') as enhed,
              case when a.fortryder is not null then 'udtraek.fortrudt'
                   when jsonb_typeof(coalesce(a.aendring -> 'foer', 'null')) = 'null' then 'udtraek.oprettet'
                   when jsonb_typeof(coalesce(a.aendring -> 'efter', 'null')) = 'null' then 'udtraek.fjernet'
                   else 'udtraek.rettet' end as hvordan_valg
            from (
                select nr, af, hvornaar, aendring, fortryder, aendring ->> 'kind' as kind,
                  case when jsonb_typeof(aendring -> 'efter') = 'object' then aendring -> 'efter' else aendring -> 'foer' end
                    as nu
                from aendring) a
              left join medarbejder hvem on hvem.id = a.af
              cross join lateral (
                select coalesce(a.nu #>> '{paa,en,vaerdi}', a.nu #>> '{paa,et,vaerdi}', a.nu #>> '{om,id,vaerdi}',
                  a.nu #>> '{id,vaerdi}') as id) om
              left join proevehandling p on p.id::text = om.id
              left join maal m on m.id::text = om.id
            where a.kind not in ('AfPaamindelse', 'AfUdsaettelse', 'AfVaner', 'AfSprog', 'AfFasesvar', 'AfKalenderadresse')
              and (cardinality(:enheder::text[]) = 0 or p.enhed = any (:enheder::text[]) or m.enheder && :enheder::text[]
                or coalesce(a.nu ->> 'enhed', a.aendring ->> 'enhed') = any (:enheder::text[]))
            order by a.nr
            """;

    private final JdbcClient jdbc;

    UdtraekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param enheder those it is about; empty when it is all of them */
    public List<Ark> of(Set<String> enheder, ZoneId zone) {
        var params = Map.<String, Object>of("enheder", enheder.toArray(String[]::new));
        return List.of(
                ark("traad", TRAAD, params, zone),
                ark("tegn", TEGN, params, zone),
                ark("milepaele", MILEPAELE, params, zone),
                ark("evalueringer", EVALUERINGER, params, zone),
                ark("historie", HISTORIE, params, zone));
    }

    private record Sheet(String navn, String sql) {}

    private static final List<Sheet> OM_MIG = List.of(
            new Sheet(
                    "mig",
                    "select navn, mail, titel, enhed, 'sprog.' || lower(sprog) as sprog_valg"
                            + " from medarbejder left join indstilling on person = id where id = :person"),
            new Sheet(
                    "mine_proevehandlinger",
                    "select titel, enhed, start, slut, haab, hvem, afsluttet, laering, registreret from proevehandling"
                            + " where ejer = :person order by registreret"),
            new Sheet(
                    "mine_tegn",
                    "select coalesce(p.titel, m.titel) as proevehandling, t.fra, t.til, t.antal, t.enhed as taelles, t.tekst,"
                            + " t.noteret from notat t left join proevehandling p on p.id = t.proevehandling"
                            + " left join maal m on m.id = t.maal where t.af = :person order by t.noteret"),
            new Sheet(
                    "mine_evalueringer",
                    "select coalesce(p.titel, m.titel) as om, e.dato, e.borgere, e.foreninger, e.virksomheder, e.bidrag,"
                            + " e.andet, e.samarbejde, e.laering from evaluering e"
                            + " left join proevehandling p on p.id = e.proevehandling left join maal m on m.id = e.maal"
                            + " where e.af = :person order by e.dato"),
            new Sheet(
                    "mine_aendringer",
                    "select hvornaar, aendring::text as indhold from aendring where af = :person order by nr"),
            new Sheet("mine_paamindelser", "select dag, tekst from egen_paamindelse where ejer = :person order by dag"),
            new Sheet(
                    "mine_forfald",
                    "select dag, emne as om, fortalt, udsat, gange::numeric as gange, grund from forfald"
                            + " where person = :person order by dag, noegle"),
            new Sheet(
                    "mine_vaner",
                    "select tidligst, senest, fridage, sommer, pause, ugebrev, ugebrev_kl from vane where person = :person"),
            new Sheet("mit_fravaer", "select kilde, fra, til from fravaer where person = :person order by kilde"),
            new Sheet(
                    "mine_beskeder",
                    "select coalesce(settled, due) as hvornaar, payload::text as indhold from outbox"
                            + " where koe = 'person/' || :person or koe in (select id from samtale where person = :person)"
                            + " order by id"));

    /** Everything the house has about one person. */
    public List<Ark> about(Medarbejder.Id person, ZoneId zone) {
        return OM_MIG.stream()
                .map(sheet -> ark(sheet.navn(), sheet.sql(), Map.of("person", person.entra()), zone))
                .toList();
    }

    private Ark ark(String navn, String sql, Map<String, Object> params, ZoneId zone) {
        return jdbc.sql(sql).params(params).query(rows -> {
            var columns = columns(rows.getMetaData());
            var raekker = new ArrayList<List<Celle>>();
            while (rows.next()) {
                var raekke = new ArrayList<Celle>();
                for (var column : columns) {
                    raekke.add(celle(rows, column, zone));
                }
                raekker.add(raekke);
            }
            return new Ark(navn, columns, raekker);
        });
    }

    private static List<String> columns(ResultSetMetaData meta) throws SQLException {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        return columns;
    }

    private static Celle celle(ResultSet row, String column, ZoneId zone) throws SQLException {
        return switch (row.getObject(column)) {
            case null -> new Ark.Tom();
            case BigDecimal tal -> new Ark.Tal(tal);
            case Date dag -> new Ark.Dag(row.getObject(column, LocalDate.class));
            case Timestamp tid ->
                new Ark.Tid(row.getObject(column, OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDateTime());
            case Object ord when column.endsWith(CHOICE) -> new Ark.Valg(ord.toString());
            case Object ord -> new Ark.Ord(ord.toString());
        };
    }
}
