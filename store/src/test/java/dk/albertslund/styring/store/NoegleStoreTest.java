package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class NoegleStoreTest {

    final NoegleStore noegler;
    final NoegleStore andenProces;

    NoegleStoreTest(JdbcClient jdbc) {
        noegler = new NoegleStore(jdbc);
        andenProces = new NoegleStore(jdbc);
    }

    @Test
    void aKeyIsMadeOnceAndSharedByAll() {
        var key = noegler.key("billeder");

        assertThat(key).hasSize(32);
        assertThat(andenProces.key("billeder")).isEqualTo(key);
        assertThat(andenProces.key("kalender")).isNotEqualTo(key);
    }
}
