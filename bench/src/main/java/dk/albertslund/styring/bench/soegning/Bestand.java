package dk.albertslund.styring.bench.soegning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The prøvehandlinger there are, no two with the same title; every other is finished and has a læring. */
record Bestand(List<Titel> titler) {

    static Bestand af(int antal, Random random) {
        var titler = new LinkedHashSet<Titel>();
        while (titler.size() < antal) {
            titler.add(Titel.tilfaeldig(random));
        }
        return new Bestand(new ArrayList<>(titler));
    }

    private static final String INSERT = """
            insert into proevehandling
              (id, titel, borgergruppe, start, slut, haab, ejer, enhed, registreret, afsluttet, udfald, laering)
            select gen_random_uuid(), titel, 'UNGE', '2026-01-01', '2026-06-01', '', 'anna', 'Dagplejen', now(),
              case when nr % 2 = 0 then date '2026-06-01' end, case when nr % 2 = 0 then 'TILPAS' end,
              case when nr % 2 = 0 then 'Det virkede bedst om formiddagen, og de frivillige var afgørende' end
            from unnest(:titler) with ordinality as nye (titel, nr)
            """;

    private static final int AD_GANGEN = 5_000;

    void save(JdbcClient jdbc) {
        for (int fra = 0; fra < titler.size(); fra += AD_GANGEN) {
            var nogle = titler.subList(fra, Math.min(fra + AD_GANGEN, titler.size()));
            jdbc.sql(INSERT)
                    .param("titler", nogle.stream().map(Titel::tekst).toArray(String[]::new))
                    .update();
        }
        jdbc.sql("vacuum analyze").update();
    }
}
