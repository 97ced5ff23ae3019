package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Erindring;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts reminders in the outbox, one statement for each thing to remind of, however many people it is for. The key is what a
 * reminder means, so that doing it twice adds nothing; people are taken in the order of their ids, so that two who do it at
 * once cannot wait for each other.
 */
@Repository
public class PlanStore {

    /**
     * @param kun only those of the enhed
     * @param undtagen not those of these
     */
    public record Modtagere(Kreds kreds, Optional<String> kun, Set<String> undtagen) {

        public static Modtagere alle(Kreds kreds) {
            return new Modtagere(kreds, Optional.empty(), Set.of());
        }
    }

    /** @param til from then on it is no longer worth sending */
    public record Vindue(Instant fra, Instant til) {}

    private static final Medarbejder.Id SOMEBODY = new Medarbejder.Id("x");

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reminds those it is for, unless they have said it is done; returns how many. */
    public int fase(Paamindelse om, Modtagere hvem, Vindue vindue) {
        return jdbc.sql(fase(hvem.kreds()))
                .param("payload", payload(new Anledning.Fasefrist(om)))
                .param("noegle", om.noegle())
                .param("aar", om.aar())
                .param("fase", om.fase().name())
                .param("kun", hvem.kun().orElse(null))
                .param("undtagen", hvem.undtagen().toArray(String[]::new))
                .param("due", utc(vindue.fra()))
                .param("udloeber", utc(vindue.til()))
                .update();
    }

    private static String fase(Kreds kreds) {
        return """
                    insert into outbox (noegle, koe, payload, due, udloeber)
                    select noegle, 'person/' || id, :payload::jsonb || jsonb_build_object(
                        'noegle', noegle, 'til', jsonb_build_object('entra', id)), :due, :udloeber
                    from (
                      select m.id, :noegle || '/' || m.id as noegle from medarbejder m
                      where aktiv and %s
                        and (:kun::text is null or enhed = :kun) and enhed <> all (:undtagen)
                        and not exists (
                          select from fasesvar s
                          where s.aar = :aar and s.fase = :fase and s.medarbejder = m.id and s.svar = 'KLAR')
                      order by m.id) as til
                    on conflict (noegle) do nothing
                    """.formatted(MedarbejderStore.i(kreds));
    }

    private static final String EGNE = """
            insert into outbox (noegle, koe, payload, due, udloeber)
            select noegle, 'person/' || ejer, jsonb_build_object(
                'kind', 'Erindring', 'noegle', noegle, 'til', jsonb_build_object('entra', ejer),
                'om', jsonb_build_object('kind', 'Egen', 'id', jsonb_build_object('vaerdi', id), 'dag', dag)),
              :due, :due + :gyldig * interval '1 second'
            from (
              select *, 'egen/' || id || '/' || dag as noegle from egen_paamindelse
              where dag between :fra and :til
              order by id) as egen
            on conflict (noegle) do nothing
            """;

    /** What people wanted to be reminded of between the two days, both included. */
    public int egne(LocalDate fra, LocalDate til, Instant due, Duration gyldig) {
        return jdbc.sql(EGNE)
                .param("fra", fra)
                .param("til", til)
                .param("due", utc(due))
                .param("gyldig", gyldig.toSeconds())
                .update();
    }

    private static String payload(Anledning om) {
        return Json.write(new Erindring(SOMEBODY, "", om), Udsendelse.class);
    }
}
