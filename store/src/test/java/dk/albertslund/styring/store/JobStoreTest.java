package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class JobStoreTest {

    static final Instant EIGHT = Instant.parse("2027-01-04T07:00:00Z");

    final JobStore jobs;

    JobStoreTest(JdbcClient jdbc) {
        jobs = new JobStore(jdbc);
    }

    @Test
    void aTimeOfAJobIsBegunOnce() {
        assertThat(jobs.begin("paamindelse", EIGHT)).isTrue();
        assertThat(jobs.begin("paamindelse", EIGHT)).isFalse();
    }

    @Test
    void anotherTimeAndAnotherJobAreTheirOwn() {
        jobs.begin("paamindelse", EIGHT);

        assertThat(jobs.begin("paamindelse", EIGHT.plusSeconds(1))).isTrue();
        assertThat(jobs.begin("katalog", EIGHT)).isTrue();
    }

    @Test
    void knowsTheLastTimeThatWasRunBefore() {
        jobs.begin("paamindelse", EIGHT);
        jobs.begin("paamindelse", EIGHT.minusSeconds(60));
        jobs.begin("katalog", EIGHT.plusSeconds(1));

        assertThat(jobs.last("paamindelse", EIGHT.plusSeconds(2))).hasValue(EIGHT);
        assertThat(jobs.last("paamindelse", EIGHT)).hasValue(EIGHT.minusSeconds(60));
        assertThat(jobs.last("paamindelse", EIGHT.minusSeconds(60))).isEmpty();
    }
}
