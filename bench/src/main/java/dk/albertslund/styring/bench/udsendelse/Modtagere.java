package dk.albertslund.styring.bench.udsendelse;

import dk.albertslund.styring.store.PlanStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** So many people with a chat of their own, each with something she wants to be reminded of today. */
record Modtagere(JdbcClient jdbc, PlanStore plan) {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    /** Begins anew, with all of them to be written to now. */
    void plan(int antal, String serviceUrl) {
        jdbc.sql("truncate outbox, samtale, egen_paamindelse").update();
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
                        """).param("dag", DAY).param("antal", antal).update();
        plan.egne(DAY, DAY, Instant.now(), Duration.ofDays(1));
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
