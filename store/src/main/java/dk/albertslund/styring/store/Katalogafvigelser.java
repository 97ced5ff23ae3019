package dk.albertslund.styring.store;

import static java.util.Objects.requireNonNullElse;

import dk.albertslund.styring.organisation.Enhedsgaet;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Plads;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the directory says otherwise than we do. Nothing is kept of it: it is what differs when one looks. */
final class Katalogafvigelser {

    private final JdbcClient jdbc;

    Katalogafvigelser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SKIFT = """
            select m.*, k.enhed as ny_enhed, k.leder as ny_leder, l.navn as leder_navn, n.navn as ny_leder_navn
            from medarbejder m
              join katalogplads k on k.id = m.id
              left join medarbejder l on l.id = m.leder
              left join medarbejder n on n.id = k.leder
            where m.aktiv and (m.enhed, m.leder) is distinct from (k.enhed, k.leder)
              and (m.afvist_enhed is null or (m.afvist_enhed, m.afvist_leder) is distinct from (k.enhed, k.leder))
            order by m.navn, m.id
            """;

    List<Skift> skift() {
        return jdbc.sql(SKIFT)
                .query((row, n) -> new Skift(
                        row.getString("navn"),
                        OrganisationStore.placering(row, n),
                        new Plads(row.getString("ny_enhed"), Rows.id(row, "ny_leder")),
                        requireNonNullElse(row.getString("leder_navn"), ""),
                        requireNonNullElse(row.getString("ny_leder_navn"), "")))
                .list();
    }

    /** To the nearest leader upwards who is still here. */
    private static final String OVERDRAGELSER = """
            with recursive i_gang as (
              select p.id, p.ejer from proevehandling p join medarbejder m on m.id = p.ejer
              where not m.aktiv and p.arkiveret is null and p.afsluttet is null),
            opad as (
              select m.id as fra, m.leder as til, 1 as trin from medarbejder m where m.id in (select ejer from i_gang)
              union all
              select o.fra, m.leder, o.trin + 1 from opad o join medarbejder m on m.id = o.til
              where not m.aktiv and o.trin < 10)
            select f.id as fra, f.navn as fra_navn, t.id as til, t.navn as til_navn,
              array(select i.id from i_gang i where i.ejer = f.id order by i.id) as proevehandlinger
            from opad o join medarbejder f on f.id = o.fra join medarbejder t on t.id = o.til and t.aktiv
            order by f.navn, f.id
            """;

    List<Overdragelse> overdragelser() {
        return jdbc.sql(OVERDRAGELSER)
                .query((row, n) -> new Overdragelse(
                        new Medarbejder.Id(row.getString("fra")),
                        row.getString("fra_navn"),
                        new Medarbejder.Id(row.getString("til")),
                        row.getString("til_navn"),
                        Arrays.asList((UUID[]) row.getArray("proevehandlinger").getArray())))
                .list();
    }

    /** The one who speaks for an enhed has people below her and a manager in another. */
    private static final String NYE = """
            select distinct on (m.katalog_enhed) m.katalog_enhed as navn, over.enhed as over
            from medarbejder m
              left join medarbejder l on l.id = m.katalog_leder and l.aktiv
              left join katalogplads over on over.id = l.id and over.enhed <> '' and over.enhed <> m.katalog_enhed
            where m.aktiv and m.katalog_enhed <> ''
              and not exists (select 1 from enhed_kaldes k where k.kaldes = lower(m.katalog_enhed))
            order by m.katalog_enhed, (over.id is not null or l.id is null) desc,
              exists (select 1 from medarbejder under where under.katalog_leder = m.id and under.aktiv) desc, m.id
            """;

    List<NyEnhed> nyeEnheder(Organisation organisation) {
        return Enhedsgaet.paa(
                jdbc.sql(NYE)
                        .query((row, n) ->
                                new Enhedsgaet.Spor(row.getString("navn"), Optional.ofNullable(row.getString("over"))))
                        .list(),
                organisation);
    }
}
