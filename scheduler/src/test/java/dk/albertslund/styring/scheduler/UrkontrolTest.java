package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.Stores;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class UrkontrolTest {

    final JdbcClient jdbc;

    UrkontrolTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void aClockThatIsFiveMinutesFastOrSlowIsFoundAndOneThatIsRightIsNot() {
        assertThat(off(Duration.ZERO)).isLessThan(Duration.ofSeconds(1));
        assertThat(off(Duration.ofMinutes(5))).isGreaterThan(Duration.ofMinutes(4));
        assertThat(off(Duration.ofMinutes(-5))).isGreaterThan(Duration.ofMinutes(4));
    }

    private Duration off(Duration fast) {
        var system = InstantSource.system();
        return new Urkontrol(Stores.takt(jdbc), () -> system.instant().plus(fast)).off();
    }
}
