package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class FravaerStoreTest {

    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Instant MANDAG = Instant.parse("2026-11-23T00:00:00Z");
    static final Instant FREDAG = Instant.parse("2026-11-27T00:00:00Z");

    final FravaerStore fravaer;

    FravaerStoreTest(JdbcClient jdbc) {
        fravaer = new FravaerStore(jdbc);
    }

    @Test
    void sheIsAwayFromTheFirstMomentUntilTheLastAndNotAfter() {
        var uge = new Fravaer(ANNA, Kilde.AUTOSVAR, MANDAG, Optional.of(FREDAG));

        fravaer.save(uge);

        assertThat(fravaer.at(MANDAG.minusSeconds(1))).isEmpty();
        assertThat(fravaer.at(MANDAG)).containsExactly(uge);
        assertThat(fravaer.at(FREDAG)).isEmpty();
    }

    @Test
    void withoutAnEndItHoldsUntilItIsTakenBack() {
        fravaer.save(new Fravaer(ANNA, Kilde.AUTOSVAR, MANDAG, Optional.empty()));
        assertThat(fravaer.at(FREDAG)).hasSize(1);

        fravaer.delete(ANNA, Kilde.AUTOSVAR);

        assertThat(fravaer.at(FREDAG)).isEmpty();
    }

    @Test
    void eachSourceSpeaksForItselfAndTheLatestWordHolds() {
        fravaer.save(new Fravaer(ANNA, Kilde.SELV, MANDAG, Optional.of(FREDAG)));
        fravaer.save(new Fravaer(ANNA, Kilde.AUTOSVAR, MANDAG, Optional.empty()));
        var senere = new Fravaer(ANNA, Kilde.AUTOSVAR, FREDAG, Optional.empty());

        fravaer.save(senere);

        assertThat(fravaer.at(MANDAG)).extracting(Fravaer::kilde).containsExactly(Kilde.SELV);
        assertThat(fravaer.find(ANNA, Kilde.AUTOSVAR)).contains(senere);
    }
}
