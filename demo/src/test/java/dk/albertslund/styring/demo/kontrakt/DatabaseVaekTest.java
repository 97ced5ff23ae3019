package dk.albertslund.styring.demo.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseVaekTest {

    /** Teams sends again what is answered by 503; nothing else would bring the message back. */
    @Test
    void whileTheDatabaseIsAwayTeamsIsAskedToComeAgain(@TempDir Path folder) throws IOException, InterruptedException {
        try (var hus = new Hus(folder)) {
            var authorized = List.of("Bearer " + hus.token().serialized());
            assertThat(hus.styring().receives(hus.message(), authorized)).isEqualTo(200);

            hus.stopDatabase();

            assertThat(hus.styring().receives(hus.message(), authorized)).isEqualTo(503);
        }
    }
}
