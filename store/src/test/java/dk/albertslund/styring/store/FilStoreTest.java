package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.FilStore.Fil;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class FilStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T08:00:00Z");
    static final Duration DAG = Duration.ofDays(1);
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Fil FIL = new Fil(new UUID(0, 1), "x.xlsx", new byte[] {1, 2, 3});
    static final byte[] LINK = new byte[32];

    final FilStore filer;

    FilStoreTest(JdbcClient jdbc) {
        filer = new FilStore(jdbc);
        filer.save(FIL, ANNA, NU, NU.plus(DAG));
    }

    @Test
    void aFileIsItsOwnersUntilItIsTooOld() {
        assertThat(filer.find(FIL.id(), ANNA, NU)).hasValueSatisfying(fil -> {
            assertThat(fil.navn()).isEqualTo("x.xlsx");
            assertThat(fil.indhold()).containsExactly(1, 2, 3);
        });
        assertThat(filer.find(FIL.id(), new Medarbejder.Id("bo"), NU)).isEmpty();
        assertThat(filer.find(FIL.id(), ANNA, NU.plus(DAG))).isEmpty();
    }

    @Test
    void aLinkOpensItForAWhile() {
        assertThat(filer.find(LINK, NU)).as("no link has been made").isEmpty();

        filer.open(FIL.id(), LINK, NU.plusSeconds(900));

        assertThat(filer.find(LINK, NU.plusSeconds(899))).isPresent();
        assertThat(filer.find(LINK, NU.plusSeconds(900))).isEmpty();
    }

    @Test
    void whatIsTooOldGoesWhenTheNextIsMade() {
        filer.save(
                new Fil(new UUID(0, 2), "y.xlsx", new byte[] {4}),
                ANNA,
                NU.plus(DAG),
                NU.plus(DAG).plus(DAG));

        assertThat(filer.find(FIL.id(), ANNA, NU)).isEmpty();
    }

    @Test
    void whatHasBeenFetchedGoes() {
        filer.delete(FIL.id());

        assertThat(filer.find(FIL.id(), ANNA, NU)).isEmpty();
    }
}
