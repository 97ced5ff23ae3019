package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.store.Stores;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders to people, each known by its text, and what became of them in the database. */
record Runde(JdbcClient jdbc, Clock clock) {

    /** The test runs when it runs. */
    private static final Vaner DOEGNET_RUNDT = new Vaner(
            LocalTime.MIN, LocalTime.of(23, 59, 59), Set.of(), true, Optional.empty(), Optional.empty(), LocalTime.MIN);

    /**
     * So many more people are to be reminded now.
     *
     * @param fra how many there are already
     * @return the texts
     */
    List<String> plan(int antal, int fra, String serviceUrl) {
        IntStream.range(fra, fra + antal).forEach(nr -> add(nr, serviceUrl));
        var today = LocalDate.now(clock);
        var plan = Stores.plan(jdbc);
        plan.egne(today, today);
        plan.beskeder(today, /* sommerferie= */ false, DOEGNET_RUNDT, clock.instant(), clock.getZone());
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
                        join egen_paamindelse e on o.noegle = 'dag/' || e.dag || '/' || e.ejer
                        """).query(row -> {
            states.put(row.getString("tekst"), row.getString("state"));
        });
        return states;
    }

    void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
