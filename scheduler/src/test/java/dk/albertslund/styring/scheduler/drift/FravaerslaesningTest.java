package dk.albertslund.styring.scheduler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.Autosvar.Laest;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import dk.albertslund.styring.store.ArbejdstidStore;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.FravaerStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.Stores;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ExtendWith(Database.class)
class FravaerslaesningTest {

    static final Instant NU = Instant.parse("2026-11-24T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NU, ZoneId.of("Europe/Copenhagen"));
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");

    final MedarbejderStore medarbejdere;
    final FravaerStore fravaer;
    final ArbejdstidStore arbejdstider;
    final Fravaerslaesning laesning;
    Laest svar = new Laest(List.of(), Set.of(), List.of());

    FravaerslaesningTest(JdbcClient jdbc, PlatformTransactionManager transactions) {
        medarbejdere = Stores.medarbejder(jdbc);
        fravaer = Stores.fravaer(jdbc);
        arbejdstider = Stores.arbejdstid(jdbc);
        laesning = new Fravaerslaesning(
                (personer, _) -> {
                    assertThat(personer).contains(ANNA, BO);
                    return svar;
                },
                medarbejdere,
                fravaer,
                arbejdstider,
                transactions,
                CLOCK);
    }

    @BeforeEach
    void annaOgBoErAnsat() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA), person(BO)), Set.of(), "1"));
    }

    @Test
    void denMedAutosvarErVaekOgDenUdenErHjemmeIgen() {
        var ferie = vaek(ANNA, NU, Optional.of(NU.plusSeconds(3600)));
        svar = new Laest(List.of(ferie), Set.of(BO), List.of());
        laesning.laes();
        assertThat(fravaer.by(Kilde.AUTOSVAR)).containsExactly(ferie);

        svar = new Laest(List.of(), Set.of(ANNA, BO), List.of());
        laesning.laes();
        assertThat(fravaer.by(Kilde.AUTOSVAR)).isEmpty();
    }

    @Test
    void omDenDerIkkeKanLaesesTrosDetSammeSomFoer() {
        svar = new Laest(List.of(vaek(ANNA, NU, Optional.empty())), Set.of(), List.of());
        laesning.laes();

        svar = new Laest(List.of(), Set.of(BO), List.of());
        laesning.laes();

        assertThat(fravaer.by(Kilde.AUTOSVAR)).extracting(Fravaer::hvem).containsExactly(ANNA);
    }

    @Test
    void detAutomatiskeSvarRoererIkkeDetPersonenSelvHarSagt() {
        fravaer.save(new Fravaer(ANNA, Kilde.SELV, NU, Optional.empty()));
        svar = new Laest(List.of(), Set.of(ANNA), List.of());

        laesning.laes();

        assertThat(fravaer.by(Kilde.SELV)).hasSize(1);
    }

    @Test
    void etSvarUdenSlutningBegyndteDaViFoerstSaaDet() {
        svar = new Laest(List.of(vaek(ANNA, NU.minusSeconds(60), Optional.empty())), Set.of(), List.of());
        laesning.laes();
        svar = new Laest(List.of(vaek(ANNA, NU, Optional.empty())), Set.of(), List.of());
        laesning.laes();

        assertThat(fravaer.by(Kilde.AUTOSVAR)).extracting(Fravaer::fra).containsExactly(NU.minusSeconds(60));
    }

    @Test
    void arbejdstidenErDenDerSidstBlevLaest() {
        svar = new Laest(List.of(), Set.of(), List.of(arbejde(ANNA, 9), arbejde(BO, 7)));
        laesning.laes();
        svar = new Laest(List.of(), Set.of(), List.of(arbejde(ANNA, 10)));
        laesning.laes();

        assertThat(arbejdstider.find(ANNA)).hasValue(arbejde(ANNA, 10));
        assertThat(arbejdstider.find(BO)).as("kunne ikke læses").hasValue(arbejde(BO, 7));
    }

    private static Arbejdstid arbejde(Medarbejder.Id hvem, int fra) {
        return new Arbejdstid(
                hvem, LocalTime.of(fra, 30), LocalTime.of(15, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
    }

    private static Fravaer vaek(Medarbejder.Id hvem, Instant fra, Optional<Instant> til) {
        return new Fravaer(hvem, Kilde.AUTOSVAR, fra, til);
    }

    private static Person person(Medarbejder.Id id) {
        var navn = id.entra();
        return new Person(id, navn, navn, navn + "@example.org", "", "", Optional.empty(), true);
    }
}
