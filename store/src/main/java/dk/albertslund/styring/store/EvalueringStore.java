package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations, each version of them, and how the enheder saw the cooperation. */
@Repository
public class EvalueringStore {

    private final JdbcClient jdbc;

    EvalueringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into evaluering
              (id, proevehandling, maal, slags, gemt, dato, borgere, borgere_grad, foreninger, foreninger_grad,
               virksomheder, virksomheder_grad, bidrag, andet, samarbejde, konklusion, laering, naeste, af, enhed, oprettet)
            values (:id, :proevehandling, :maal, :slags, :gemt, :dato, :borgere, :borgere_grad, :foreninger, :foreninger_grad,
              :virksomheder, :virksomheder_grad, :bidrag, :andet, :samarbejde, :konklusion, :laering, :naeste, :af, :enhed,
              :now)
            on conflict (id) do update set
              slags = excluded.slags, gemt = excluded.gemt, dato = excluded.dato,
              borgere = excluded.borgere, borgere_grad = excluded.borgere_grad,
              foreninger = excluded.foreninger, foreninger_grad = excluded.foreninger_grad,
              virksomheder = excluded.virksomheder, virksomheder_grad = excluded.virksomheder_grad,
              bidrag = excluded.bidrag, andet = excluded.andet, samarbejde = excluded.samarbejde,
              konklusion = excluded.konklusion, laering = excluded.laering, naeste = excluded.naeste,
              arkiveret = null
            where evaluering.proevehandling is not distinct from excluded.proevehandling
              and evaluering.maal is not distinct from excluded.maal
            """;

    /**
     * Saves a new one, or the new content of one that is there, and keeps it as a version of its own; one put aside is taken
     * out again. What it is about never changes.
     *
     * @param hvem who saved this version
     */
    public void save(Evaluering en, Medarbejder.Id hvem, Instant now) {
        jdbc.sql(SAVE).params(Evalueringrow.params(en)).param("now", utc(now)).update();
        jdbc.sql("""
                        insert into evaluering_udgave (evaluering, nr, indhold, af, hvornaar)
                        select :id, count(*) + 1, :indhold::jsonb, :af, :now from evaluering_udgave where evaluering = :id
                        """)
                .param("id", en.id().vaerdi())
                .param("indhold", Json.write(en, Evaluering.class))
                .param("af", hvem.entra())
                .param("now", utc(now))
                .update();
        findableBy(en.id());
    }

    /** Puts it aside: nobody sees it, but it can be taken out again as it was. */
    public void archive(Evaluering.Id id, Instant now) {
        jdbc.sql("update evaluering set arkiveret = :now where id = :id")
                .param("id", id.vaerdi())
                .param("now", utc(now))
                .update();
        findableBy(id);
    }

    /** What the evaluations of the same prøvehandling have taught is what it is found by. */
    private void findableBy(Evaluering.Id id) {
        jdbc.sql("""
                        update proevehandling p set evalueret = coalesce((
                          select string_agg(e.laering, ' ' order by e.dato, e.id) from evaluering e
                          where e.proevehandling = p.id and e.gemt and e.arkiveret is null), '')
                        from evaluering en where en.id = :id and p.id = en.proevehandling
                        """).param("id", id.vaerdi()).update();
    }

    public Optional<Evaluering> find(Evaluering.Id id) {
        return jdbc.sql("select * from evaluering where id = :id and arkiveret is null")
                .param("id", id.vaerdi())
                .query(Evalueringrow::evaluering)
                .optional();
    }

    /** The evaluations of it, drafts among them, the latest first. */
    public List<Evaluering> on(Genstand genstand) {
        return jdbc.sql("""
                        select * from evaluering where coalesce(proevehandling, maal) = :om and arkiveret is null
                        order by dato desc, oprettet desc
                        """)
                .param("om", genstand.vaerdi())
                .query(Evalueringrow::evaluering)
                .list();
    }

    private static final String OF = """
            select e.* from evaluering e
              left join proevehandling p on p.id = e.proevehandling
              left join maal m on m.id = coalesce(e.maal, p.maal)
            where e.arkiveret is null and p.arkiveret is null
              and (e.af = :person
                or (:enhed <> '' and (e.enhed = :enhed or p.enhed = :enhed or m.enheder @> array[:enhed]::text[])))
            order by e.dato desc, e.oprettet desc limit 50
            """;

    /** The person's own and those of what her enhed is part of, the latest first, at most fifty. */
    public List<Evaluering> of(Medarbejder hvem) {
        return jdbc.sql(OF)
                .param("person", hvem.id().entra())
                .param("enhed", hvem.enhed())
                .query(Evalueringrow::evaluering)
                .list();
    }

    /** Those that are to be asked about again between the two days, both included. */
    public List<Evaluering> due(LocalDate fra, LocalDate til) {
        return jdbc.sql("""
                        select * from evaluering where naeste between :fra and :til and arkiveret is null
                        order by oprettet, id
                        """)
                .param("fra", fra)
                .param("til", til)
                .query(Evalueringrow::evaluering)
                .list();
    }

    /** The latest day each of these was evaluated; those that never were are not there. */
    public Map<Proevehandling.Id, LocalDate> latest(Collection<Proevehandling.Id> ids) {
        return jdbc
                .sql("""
                        select proevehandling, max(dato) as dato from evaluering
                        where proevehandling = any (:ids) and gemt and arkiveret is null group by proevehandling
                        """)
                .param("ids", ids.stream().map(Proevehandling.Id::vaerdi).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new Proevehandling.Id(row.getObject("proevehandling", UUID.class)),
                        row.getObject("dato", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the latest evaluation of each of these that says so has taught; those that taught nothing are not there. */
    public Map<Proevehandling.Id, String> laering(Collection<Proevehandling.Id> ids) {
        return jdbc
                .sql("""
                        select distinct on (proevehandling) proevehandling, laering from evaluering
                        where proevehandling = any (:ids) and gemt and arkiveret is null and laering <> ''
                        order by proevehandling, dato desc, oprettet desc
                        """)
                .param("ids", ids.stream().map(Proevehandling.Id::vaerdi).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new Proevehandling.Id(row.getObject("proevehandling", UUID.class)), row.getString("laering")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those saved for good in the time, from the one included to the other not. */
    public List<Evaluering> saved(Instant fra, Instant til) {
        return jdbc.sql("""
                        select e.* from evaluering e
                        where e.gemt and e.arkiveret is null and exists (
                          select from evaluering_udgave u
                          where u.evaluering = e.id and u.hvornaar >= :fra and u.hvornaar < :til)
                        order by e.oprettet, e.id
                        """)
                .param("fra", utc(fra))
                .param("til", utc(til))
                .query(Evalueringrow::evaluering)
                .list();
    }

    /** Each version of it, the first first. */
    public List<Udgave> udgaver(Evaluering.Id id) {
        return jdbc.sql("""
                        select u.*, coalesce(m.navn, '') as navn
                        from evaluering_udgave u left join medarbejder m on m.id = u.af
                        where u.evaluering = :id order by u.nr
                        """)
                .param("id", id.vaerdi())
                .query((row, n) -> new Udgave(
                        Json.read(row.getString("indhold"), Evaluering.class),
                        row.getString("navn"),
                        row.getObject("hvornaar", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What the enheder have said of the cooperation, by name. */
    public List<Samarbejde> samarbejde(Evaluering.Id id) {
        return jdbc.sql("select * from samarbejde where evaluering = :id order by enhed collate \"da-x-icu\"")
                .param("id", id.vaerdi())
                .query(Evalueringrow::samarbejde)
                .list();
    }

    public void save(Samarbejde et) {
        jdbc.sql("""
                        insert into samarbejde (evaluering, enhed, opgave, roller, vaerdi, tekst, af)
                        values (:paa, :enhed, :opgave, :roller, :vaerdi, :tekst, :af)
                        on conflict (evaluering, enhed) do update set
                          opgave = excluded.opgave, roller = excluded.roller, vaerdi = excluded.vaerdi,
                          tekst = excluded.tekst, af = excluded.af
                        """)
                .param("paa", et.paa().vaerdi())
                .param("enhed", et.enhed())
                .param("opgave", et.opgave().name())
                .param("roller", et.roller().name())
                .param("vaerdi", et.vaerdi().name())
                .param("tekst", et.tekst())
                .param("af", et.af().entra())
                .update();
    }

    public void delete(Samarbejde et) {
        jdbc.sql("delete from samarbejde where evaluering = :paa and enhed = :enhed")
                .param("paa", et.paa().vaerdi())
                .param("enhed", et.enhed())
                .update();
    }
}
