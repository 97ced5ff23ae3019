package dk.albertslund.styring.scheduler;

import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class GenskabelseTest {

    static final Instant MANDAG_KL_8 = Instant.parse("2027-08-02T06:00:00Z");
    static final Instant TIRSDAG_KL_7 = Instant.parse("2027-08-03T05:00:00Z");
    static final Instant TIRSDAG_KL_8 = Instant.parse("2027-08-03T06:00:00Z");
    static final Grundlag GRUNDLAG = Hus.grundlag(Hus.fase(STATUS, "1. august til 31. august", 29, 28));

    final Ur ur = new Ur("2027-08-02T06:00:00Z");
    final Hus hus;

    GenskabelseTest(JdbcClient jdbc) {
        hus = new Hus(jdbc, ur, GRUNDLAG);
        hus.ansat("lis", "");
        hus.ansat("anna", "lis");
    }

    @Test
    void detDerKanVaereSendtLaeggesFraOgSendesIkkeIgenOgDetNyeSendes() {
        hus.koersel.koer(MANDAG_KL_8);
        ur.frem(Duration.ofHours(23));

        genskabt(Optional.of(TIRSDAG_KL_7));
        genskabt(Optional.of(TIRSDAG_KL_7));

        assertThat(hus.send(ur.instant())).isEmpty();
        assertThat(Stores.brev(hus.jdbc).doede(10)).singleElement().matches(brev -> brev.uvist());
        ur.frem(Duration.ofHours(1));
        hus.koersel.koer(TIRSDAG_KL_8);
        assertThat(hus.send(ur.instant())).hasSize(1);
    }

    @Test
    void enDagFoerGenskabelsenIndhentesIkke() {
        hus.koersel.koer(MANDAG_KL_8.minus(Duration.ofDays(3)));
        ur.frem(Duration.ofHours(23));

        genskabt(Optional.of(TIRSDAG_KL_7));
        hus.koersel.koer(TIRSDAG_KL_8);

        assertThat(hus.noegler()).containsExactly("fase/2027/STATUS/2027-08-03/lis");
    }

    @Test
    void udenEnGenskabelseSkerDerIntet() {
        hus.koersel.koer(MANDAG_KL_8);

        genskabt(Optional.empty());

        assertThat(hus.send(ur.instant())).hasSize(1);
    }

    private void genskabt(Optional<Instant> tidspunkt) {
        new Genskabelse(
                        new GenskabelseSettings(tidspunkt.orElse(null)),
                        Stores.brev(hus.jdbc),
                        Stores.forfald(hus.jdbc),
                        Stores.job(hus.jdbc),
                        ur)
                .run(new DefaultApplicationArguments());
    }
}
