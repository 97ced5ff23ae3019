package dk.albertslund.styring.store;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets that all our processes share and nobody else knows. Each is made the first time it is asked for. */
@Repository
public class NoegleStore {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    NoegleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public byte[] key(String navn) {
        var ny = new byte[BYTES];
        new SecureRandom().nextBytes(ny);
        jdbc.sql("insert into noegle (navn, vaerdi) values (:navn, :ny) on conflict do nothing")
                .param("navn", navn)
                .param("ny", ny)
                .update();
        return jdbc.sql("select vaerdi from noegle where navn = :navn")
                .param("navn", navn)
                .query(byte[].class)
                .single();
    }
}
