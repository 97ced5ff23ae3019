package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders to people, each known by its text, and what became of them in the database. */
record Runde(JdbcClient jdbc, Clock clock) {

    /**
     * So many more people are to be reminded now.
     *
     * @param fra how many there are already
     * @return the texts
     */
    List<String> plan(int antal, int fra, String serviceUrl) {
        IntStream.range(fra, fra + antal).forEach(nr -> add(nr, serviceUrl));
        var today = LocalDate.now(clock);
        Stores.plan(jdbc).egne(today, today, clock.instant(), Duration.ofDays(1));
        return IntStream.range(fra, fra + antal).mapToObj(Runde::tekst).toList();
    }

    private void add(int nr, String serviceUrl) {
        jdbc.sql("""
                        insert into samtale (id, service_url, bot, person, tilstand)
                        values (:id, :url, '28:bot', :person, '{"kind": "Ledig", "misforstaaet": false}')
                        """)
                .param("id", "a:mind" + nr)
                .param("url", serviceUrl)
                .param("person", "p" + nr)
                .update();
        jdbc.sql("insert into egen_paamindelse (id, ejer, tekst, dag) values (:id, :ejer, :tekst, :dag)")
                .param("id", new UUID(7, nr))
                .param("ejer", "p" + nr)
                .param("tekst", tekst(nr))
                .param("dag", LocalDate.now(clock))
                .update();
    }

    private static String tekst(int nr) {
        return "Mindelse%05d".formatted(nr);
    }

    int count(String condition) {
        return jdbc.sql("select count(*) from outbox where koe like 'person/%' and " + condition)
                .query(Integer.class)
                .single();
    }

    boolean settled() {
        return count("due is not null") == 0;
    }

    /** The texts of all there are, by what became of them. */
    Map<String, String> states() {
        var states = new HashMap<String, String>();
        jdbc.sql("""
                        select e.tekst, o.state from outbox o
                        join egen_paamindelse e on o.noegle = 'egen/' || e.id || '/' || e.dag
                        """).query(row -> {
            states.put(row.getString("tekst"), row.getString("state"));
        });
        return states;
    }

    void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
