package dk.albertslund.styring.store;

import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is like what somebody wrote, however it is spelt. */
@Repository
public class SoegningStore {

    private final JdbcClient jdbc;

    SoegningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each word of the query becomes the words it may be a slip of; then those that have one of each, and those that have
     * the one that says most. The limits bound what is ranked, however common the words are.
     */
    private static final String FIND = """
            with spurgt as (
              select lexeme as ord from unnest(da_soeg(:tekst))),
            ment as (
              select spurgt.ord as spurgt, sum(nogle.antal) as antal,
                string_agg(quote_literal(nogle.ord), ' | ')::tsquery as en_af
              from spurgt cross join lateral (
                select ord, antal from soegeord where ord %% spurgt.ord
                order by (ord = spurgt.ord) desc, similarity(ord, spurgt.ord) desc, ord limit 4) nogle
              group by spurgt.ord),
            alle as (select string_agg('(' || en_af::text || ')', ' & ')::tsquery as dem from ment),
            nogen as (select string_agg(en_af::text, ' | ')::tsquery as af_dem from ment),
            sjaeldne as (select en_af from ment order by antal limit 1),
            fundne as (
              (select p.id from alle, proevehandling p where p.soeg @@ alle.dem and %1$s limit 300)
              union
              (select p.id from sjaeldne, proevehandling p where p.soeg @@ sjaeldne.en_af and %1$s limit 300)),
            bedste as (
              select p.id, 2 * ts_rank(p.soeg, nogen.af_dem)
                + greatest(similarity(da_fold(p.titel), da_fold(:tekst)),
                           word_similarity(da_fold(:tekst), da_fold(p.titel))) as point
              from fundne join proevehandling p using (id), nogen
              order by point desc, p.id limit :antal)
            select p.*, m.*
            from bedste join proevehandling p using (id) left join maal_med_traad m on m.maal_id = p.maal
            order by bedste.point desc, p.id
            """;

    private static final String SEARCH = FIND.formatted("p.arkiveret is null");
    private static final String SIMILAR =
            FIND.formatted("p.arkiveret is null and p.afsluttet is not null and p.id <> :ej");

    /** Those whose title or læring is most like the text, misspelt or not, the best first. */
    public List<Proevehandling> search(String tekst, int antal) {
        return jdbc.sql(SEARCH)
                .param("tekst", tekst)
                .param("antal", antal)
                .query(ProevehandlingStore::proevehandling)
                .list();
    }

    /** The finished ones most like this one: what it may be about to repeat. */
    public List<Proevehandling> similarFinished(Proevehandling en, int antal) {
        return jdbc.sql(SIMILAR)
                .param("tekst", en.titel())
                .param("ej", en.id().vaerdi())
                .param("antal", antal)
                .query(ProevehandlingStore::proevehandling)
                .list();
    }
}
