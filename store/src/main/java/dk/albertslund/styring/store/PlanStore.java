package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.udsendelse.Anledning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans reminders, one statement for each thing to remind of, however many people it is for; and one that gathers what is
 * due into one message for each person. The keys are what a row means, so that doing it twice adds nothing; people are taken
 * in one order, so that two who do it at once cannot wait for each other.
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

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those it is for are to be reminded, unless they have said it is done; returns how many.
     *
     * @param pligt it is said even to whoever has paused
     */
    public int fase(Paamindelse om, Modtagere hvem, boolean pligt) {
        return fase(om, hvem, "", pligt, /* ugebrev= */ false);
    }

    /** What comes up, for those who have their overview of the week on the day. */
    public int ugebrev(Paamindelse om, Modtagere hvem) {
        return fase(om, hvem, IN_A_LETTER, /* pligt= */ false, /* ugebrev= */ true);
    }

    /** Who has chosen nothing has it on Tuesday when she leads. */
    private static final String IN_A_LETTER = """
            and extract(isodow from :dag::date) = coalesce((select v.ugebrev from vane v where v.person = m.id),
              case when %s then %d end)
            """.formatted(MedarbejderStore.i(Kreds.LEDERE), Vaner.UGEBREV.getValue());

    private int fase(Paamindelse om, Modtagere hvem, String kunDem, boolean pligt, boolean ugebrev) {
        var anledning = new Anledning.Fasefrist(om);
        return jdbc.sql(fase(hvem.kreds(), kunDem))
                .param("ugebrev", ugebrev)
                .param("om", Json.write(anledning, Anledning.class))
                .param("noegle", anledning.noegle())
                .param("emne", anledning.emne())
                .param("dag", om.sendes())
                .param("senest", om.frist())
                .param("pligt", pligt)
                .param("aar", om.aar())
                .param("fase", om.fase().name())
                .param("kun", hvem.kun().orElse(null))
                .param("undtagen", hvem.undtagen().toArray(String[]::new))
                .update();
    }

    private static String fase(Kreds kreds, String kunDem) {
        return """
                    insert into forfald (noegle, person, emne, om, dag, senest, pligt, ugebrev)
                    select :noegle || '/' || m.id, m.id, :emne, :om::jsonb, :dag, :senest, :pligt, :ugebrev
                    from medarbejder m
                    where aktiv and %s
                      and (:kun::text is null or enhed = :kun) and enhed <> all (:undtagen)
                      and not exists (
                        select from fasesvar s
                        where s.aar = :aar and s.fase = :fase and s.medarbejder = m.id and s.svar = 'KLAR')
                      %s
                    order by m.id
                    on conflict (noegle) do nothing
                    """.formatted(MedarbejderStore.i(kreds), kunDem);
    }

    private static final String EGNE = """
            insert into forfald (noegle, person, emne, om, dag)
            select 'egen/' || id || '/' || dag, ejer, 'egen/' || id, jsonb_build_object(
                'kind', 'Egen', 'id', jsonb_build_object('vaerdi', id), 'dag', dag), dag
            from egen_paamindelse
            where dag between :fra and :til
            order by id
            on conflict (noegle) do nothing
            """;

    /** What people wanted to be reminded of between the two days, both included. */
    public int egne(LocalDate fra, LocalDate til) {
        return jdbc.sql(EGNE).param("fra", fra).param("til", til).update();
    }

    private static final String NOT_REACHED = """
            update forfald f set fortalt = null
            from outbox o
            where f.fortalt between :dag::date - 14 and :dag::date - 1
              and o.noegle = 'dag/' || f.fortalt || '/' || f.person
              and o.state = 'LAPSED' and o.reason = 'past its window'
            """;

    private static final String MESSAGES = """
            with due as (
              select person, bool_or(pligt) as pligt, bool_or(ugebrev) as brev from forfald
              where fortalt is null and coalesce(udsat, dag) <= :dag::date and (senest is null or senest >= :dag::date)
              group by person),
            hours as (
              select due.*, v.sommer, v.pause, coalesce(v.tidligst, a.fra, :tidligst) as fra,
                coalesce(v.senest, a.til, :senest) as til, coalesce(v.ugebrev_kl, :brevkl) as brevkl
              from due left join vane v using (person) left join arbejdstid a using (person)
              where case when v.person is null then a.person is null or extract(isodow from :dag::date)::int = any (a.dage)
                else not extract(isodow from :dag::date)::int = any (v.fridage) end),
            people as (
              select person, :dag::date + case when brev and brevkl < til then greatest(fra, brevkl) else fra end as fra,
                :dag::date + til as til
              from hours
              where (coalesce(sommer, false) or not :sommerferie)
                and (pause is null or pause <= :dag::date or pligt)
                and not exists (select from medarbejder m where m.id = person and not m.aktiv)),
            times as (
              select person, greatest(fra at time zone :zone, :now) as due, til at time zone :zone as udloeber
              from people)
            insert into outbox (noegle, koe, payload, due, udloeber)
            select 'dag/' || :dag::date || '/' || person, 'person/' || person, jsonb_build_object(
                'kind', 'Dagsbesked', 'til', jsonb_build_object('entra', person), 'dag', :dag::date),
              due, udloeber
            from times t
            where due < udloeber and not exists (
              select from fravaer b where b.person = t.person and b.fra <= t.due and (b.til is null or b.til > t.due))
            order by person
            on conflict (noegle) do nothing
            """;

    /**
     * One message to each who has something due and may be written to on the day; what it says is found when it is sent. What
     * a message of another day never came to say is due again. Who has chosen no hours is written to in those she works.
     *
     * @param sommerferie only those who want to hear in the summer holiday
     * @param ellers for whoever has chosen nothing and whose working hours we do not know
     */
    public int beskeder(LocalDate dag, boolean sommerferie, Vaner ellers, Instant now, ZoneId zone) {
        jdbc.sql(NOT_REACHED).param("dag", dag).update();
        return jdbc.sql(MESSAGES)
                .param("dag", dag)
                .param("sommerferie", sommerferie)
                .param("brevkl", ellers.ugebrevKl())
                .param("tidligst", ellers.tidligst())
                .param("senest", ellers.senest())
                .param("now", utc(now))
                .param("zone", zone.getId())
                .update();
    }
}
