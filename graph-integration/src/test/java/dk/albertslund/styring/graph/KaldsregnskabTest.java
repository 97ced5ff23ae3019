package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class KaldsregnskabTest {

    final AtomicLong nanoer = new AtomicLong();
    final Kaldsregnskab regnskab = new Kaldsregnskab(nanoer::get);

    @Test
    void hvertEndepunktHarSitRegnskab() {
        regnskab.tael("POST users/…/events", 201, 40);
        regnskab.tael("POST users/…/events", 429, 10);
        regnskab.tael("GET users/…/events/…", 404, 5);

        assertThat(regnskab.opgjort()).isEqualTo("""
                        GET users/…/events/…: 1 kald, 1 nej, 0 droslet, 5 ms i snit, 5 ms længst
                        POST users/…/events: 2 kald, 1 nej, 1 droslet, 25 ms i snit, 40 ms længst""");
    }

    @Test
    void efterEnTimeBegyndesForfra() {
        regnskab.tael("GET groups", 200, 1);
        nanoer.addAndGet(3_600_000_000_000L);
        regnskab.tael("GET groups", 200, 1);

        assertThat(regnskab.opgjort()).isEmpty();
    }

    @Test
    void ingenHverkenPersonEllerBegivenhedStaarIEndepunktet() {
        assertThat(endepunkt("https://graph.microsoft.com/v1.0/users/anna%40kommune.example/events/AAkALgAAA%3D"))
                .isEqualTo("v1.0/users/…/events/…");
        assertThat(
                        endepunkt(
                                "https://graph.microsoft.com/v1.0/users/3fa85f64-5717-4562-b3fc-2c963f66afa6/calendarView/delta()"))
                .isEqualTo("v1.0/users/…/calendarView/delta()");
        assertThat(endepunkt("https://graph.microsoft.com/v1.0/users/delta()")).isEqualTo("v1.0/users/delta()");
    }

    private static String endepunkt(String url) {
        return Sporing.endepunkt(HttpUrl.get(url));
    }
}
