package dk.albertslund.styring.bench.udsendelse;

import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.store.PlanStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** So many people with a chat of their own, each with something she wants to be reminded of today. */
record Modtagere(JdbcClient jdbc, PlanStore plan) {

    /** The bench runs when it runs. */
    private static final Vaner DOEGNET_RUNDT = new Vaner(
            LocalTime.MIN, LocalTime.of(23, 59, 59), Set.of(), true, Optional.empty(), Optional.empty(), LocalTime.MIN);

    /** Begins anew, with all of them to be written to now. */
    void plan(int antal, String serviceUrl) {
        var now = Instant.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        jdbc.sql("truncate outbox, forfald, samtale, egen_paamindelse").update();
        jdbc.sql("update takt set naeste = '-infinity', pause = '-infinity'").update();
        jdbc.sql("""
                        insert into samtale (id, service_url, bot, person, tilstand)
                        select 'a:' || n, :url, '28:bench', 'p' || n, '{"kind": "Ledig", "misforstaaet": false}'
                        from generate_series(1, :antal) n
                        """).param("url", serviceUrl).param("antal", antal).update();
        jdbc.sql("""
                        insert into egen_paamindelse (id, ejer, tekst, dag)
                        select gen_random_uuid(), 'p' || n, 'Spørg gågrupperne, hvordan det går', :dag
                        from generate_series(1, :antal) n
                        """).param("dag", today).param("antal", antal).update();
        plan.egne(today, today);
        plan.beskeder(today, /* sommerferie= */ false, DOEGNET_RUNDT, now, ZoneOffset.UTC);
    }

    int usendte() {
        return jdbc.sql("select count(*) from outbox where due is not null")
                .query(Integer.class)
                .single();
    }

    int sendte() {
        return jdbc.sql("select count(*) from outbox where state = 'SENT'")
                .query(Integer.class)
                .single();
    }
}
