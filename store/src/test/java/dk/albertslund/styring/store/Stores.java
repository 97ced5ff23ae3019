package dk.albertslund.styring.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The stores as tests in other modules build them, without a Spring context. */
public final class Stores {

    public static OutboxStore outbox(JdbcClient jdbc) {
        return new OutboxStore(jdbc);
    }

    public static SamtaleStore samtale(JdbcClient jdbc) {
        return new SamtaleStore(jdbc);
    }

    public static PlanStore plan(JdbcClient jdbc) {
        return new PlanStore(jdbc);
    }

    public static BrevStore brev(JdbcClient jdbc) {
        return new BrevStore(jdbc);
    }

    public static TaktStore takt(JdbcClient jdbc) {
        return new TaktStore(jdbc);
    }

    public static JobStore job(JdbcClient jdbc) {
        return new JobStore(jdbc);
    }

    public static MedarbejderStore medarbejder(JdbcClient jdbc) {
        return new MedarbejderStore(jdbc);
    }

    public static UlaestStore ulaest(JdbcClient jdbc) {
        return new UlaestStore(jdbc);
    }

    public static InstallationStore installation(JdbcClient jdbc) {
        return new InstallationStore(jdbc);
    }

    public static OrganisationStore organisation(JdbcClient jdbc) {
        return new OrganisationStore(jdbc);
    }

    public static LedelseStore ledelse(JdbcClient jdbc) {
        return new LedelseStore(jdbc, organisation(jdbc), aarshjul(jdbc), maal(jdbc), new MaalplanStore(jdbc));
    }

    public static RundsendelseStore rundsendelse(JdbcClient jdbc) {
        return new RundsendelseStore(jdbc, organisation(jdbc));
    }

    public static AarshjulStore aarshjul(JdbcClient jdbc) {
        return new AarshjulStore(jdbc);
    }

    public static PaamindelseStore paamindelse(JdbcClient jdbc) {
        return new PaamindelseStore(jdbc);
    }

    public static ForfaldStore forfald(JdbcClient jdbc) {
        return new ForfaldStore(jdbc);
    }

    public static VaneStore vaner(JdbcClient jdbc) {
        return new VaneStore(jdbc);
    }

    public static ArbejdstidStore arbejdstid(JdbcClient jdbc) {
        return new ArbejdstidStore(jdbc);
    }

    public static FravaerStore fravaer(JdbcClient jdbc) {
        return new FravaerStore(jdbc);
    }

    public static KalendermaerkeStore kalendermaerke(JdbcClient jdbc) {
        return new KalendermaerkeStore(jdbc);
    }

    public static ForumStore forum(JdbcClient jdbc) {
        return new ForumStore(jdbc);
    }

    public static UgeplanStore ugeplan(JdbcClient jdbc) {
        return new UgeplanStore(jdbc);
    }

    public static EvalueringStore evaluering(JdbcClient jdbc) {
        return new EvalueringStore(jdbc);
    }

    public static ProevehandlingStore proevehandling(JdbcClient jdbc) {
        return new ProevehandlingStore(jdbc);
    }

    public static MaalStore maal(JdbcClient jdbc) {
        return new MaalStore(jdbc);
    }

    public static TegnStore tegn(JdbcClient jdbc) {
        return new TegnStore(jdbc);
    }

    public static NotatStore notater(JdbcClient jdbc) {
        return new NotatStore(jdbc);
    }

    public static OprydningStore oprydning(JdbcClient jdbc) {
        return new OprydningStore(jdbc);
    }

    private Stores() {}
}
