package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is eight o'clock in Copenhagen, whatever the clocks have been set to meanwhile. */
class DagsplanTest {

    final Dagsplan plan =
            new Dagsplan(new PaamindelseSettings(true, "0 0 8 ? * MON-FRI"), new Ur("2027-01-01T00:00:00Z"));

    @Test
    void theClocksGoForward() {
        assertThat(tider("2027-03-26T00:00:00Z", "2027-03-30T00:00:00Z"))
                .containsExactly(Instant.parse("2027-03-26T07:00:00Z"), Instant.parse("2027-03-29T06:00:00Z"));
    }

    @Test
    void theClocksGoBack() {
        assertThat(tider("2026-10-23T00:00:00Z", "2026-10-27T00:00:00Z"))
                .containsExactly(Instant.parse("2026-10-23T06:00:00Z"), Instant.parse("2026-10-26T07:00:00Z"));
    }

    @Test
    void onTheDaysThemselvesItIsOnceADayToo() {
        var daily = new Dagsplan(new PaamindelseSettings(true, "0 0 8 * * ?"), new Ur("2027-01-01T00:00:00Z"));

        assertThat(daily.tider(Instant.parse("2027-03-27T23:00:00Z"), Instant.parse("2027-03-28T22:00:00Z")))
                .containsExactly(Instant.parse("2027-03-28T06:00:00Z"));
        assertThat(daily.tider(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")))
                .containsExactly(Instant.parse("2026-10-25T07:00:00Z"));
    }

    @Test
    void theEndIsWithAndTheBeginningIsNot() {
        assertThat(tider("2027-01-04T07:00:00Z", "2027-01-05T07:00:00Z"))
                .containsExactly(Instant.parse("2027-01-05T07:00:00Z"));
    }

    private List<Instant> tider(String fra, String til) {
        return plan.tider(Instant.parse(fra), Instant.parse(til));
    }
}
