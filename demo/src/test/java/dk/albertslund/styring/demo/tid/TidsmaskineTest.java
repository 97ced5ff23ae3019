package dk.albertslund.styring.demo.tid;

import static dk.albertslund.styring.demo.tid.Demotid.DANMARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidsmaskineTest {

    private static final LocalDateTime TIRSDAG = LocalDateTime.parse("2026-11-24T10:00");
    private static final LocalDate FRIST = LocalDate.parse("2026-12-11");
    private static final Frister FRISTER = dag -> Optional.of(FRIST).filter(it -> it.isAfter(dag));

    @TempDir
    Path folder;

    private final List<String> gjort = new ArrayList<>();
    private final List<Instant> udsat = new ArrayList<>();
    private long sendt;

    @Test
    void hverDagImellemGoeresIRaekkefoelge() {
        var haendelser = maskine(TIRSDAG).tag(TIRSDAG.plusDays(3));

        assertThat(gjort)
                .containsExactly(
                        "2026-11-25T08:00", "send", "2026-11-26T08:00", "send", "2026-11-27T08:00", "send", "send");
        assertThat(haendelser).extracting(Tidsmaskine.Haendelse::dato).containsExactly(LocalDate.parse("2026-11-26"));
    }

    @Test
    void detDerErUdsatTilEtKlokkeslaetSendesDaOgIkkeSenere() {
        udsat.add(instant(LocalDateTime.parse("2026-11-25T09:00")));
        udsat.add(instant(LocalDateTime.parse("2026-11-27T09:00")));

        maskine(TIRSDAG).tag(LocalDateTime.parse("2026-11-26T08:30"));

        assertThat(gjort)
                .as("kl. 9 den 25., og den 27. er ikke nået")
                .containsExactly("2026-11-25T08:00", "send", "send", "2026-11-26T08:00", "send", "send");
    }

    @Test
    void enDagDerIkkeErNaaetKlokkenOtteGoeresIkkeEndnu() {
        maskine(TIRSDAG).tag(LocalDateTime.parse("2026-11-25T07:59"));

        assertThat(gjort).containsExactly("send");
    }

    @Test
    void dagenGoeresOgsaaHenOverSommertid() {
        maskine(LocalDateTime.parse("2027-03-27T12:00")).tag(LocalDateTime.parse("2027-03-28T12:00"));

        assertThat(gjort).containsExactly("2027-03-28T08:00", "send", "send");
    }

    @Test
    void tidenGaarVidereFraDetNyeOgHuskesTilNaesteStart() {
        maskine(TIRSDAG).tag(TIRSDAG.plusDays(30));

        assertThat(ur(TIRSDAG.plusHours(1)).instant())
                .isEqualTo(instant(TIRSDAG.plusDays(30).plusHours(1)));
    }

    @Test
    void derKanIkkeRejsesTilbage() {
        var foer = new Rejse(TIRSDAG.minusMinutes(1), null, null);

        assertThatThrownBy(() -> foer.maal(TIRSDAG, FRISTER)).hasMessageContaining("kun køre fremad");
        assertThatThrownBy(() -> maskine(TIRSDAG).tag(TIRSDAG.minusMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejsensMaalKanSigesPaaFireMaader() {
        var fredag = TIRSDAG.plusDays(3);

        assertThat(new Rejse(fredag, null, null).maal(TIRSDAG, FRISTER)).isEqualTo(fredag);
        assertThat(new Rejse(null, FRIST, null).maal(TIRSDAG, FRISTER)).isEqualTo(FRIST.atTime(9, 0));
        assertThat(new Rejse(null, null, "naeste_hverdag").maal(fredag, FRISTER))
                .isEqualTo("2026-11-30T09:00");
        assertThat(new Rejse(null, null, "naeste_frist").maal(TIRSDAG, FRISTER)).isEqualTo(FRIST.atTime(9, 0));
        assertThatThrownBy(() -> new Rejse(null, null, "naeste_frist").maal(FRIST.atTime(9, 0), FRISTER))
                .hasMessageContaining("ingen flere frister");
        assertThatThrownBy(() -> new Rejse(null, null, null).maal(TIRSDAG, FRISTER))
                .hasMessageContaining("Skriv tid");
    }

    private Tidsmaskine maskine(LocalDateTime nu) {
        return new Tidsmaskine(ur(nu), new Arbejde(), () -> sendt);
    }

    private Demotid ur(LocalDateTime nu) {
        return Demotid.fra(folder.resolve("tid"), Clock.fixed(instant(nu), DANMARK));
    }

    private static Instant instant(LocalDateTime tid) {
        return tid.atZone(DANMARK).toInstant();
    }

    /** Sends one message on the 26th. */
    private final class Arbejde implements Dagsarbejde {
        @Override
        public List<Instant> tider(Instant fra, Instant til) {
            return LocalDate.ofInstant(fra, DANMARK)
                    .datesUntil(LocalDate.ofInstant(til, DANMARK).plusDays(1))
                    .map(dag -> instant(dag.atTime(8, 0)))
                    .filter(tid -> tid.isAfter(fra) && !tid.isAfter(til))
                    .toList();
        }

        @Override
        public void goer(Instant planlagt) {
            var tid = LocalDateTime.ofInstant(planlagt, DANMARK);
            gjort.add(tid.toString());
            sendt += tid.getDayOfMonth() == 26 ? 1 : 0;
        }

        @Override
        public Optional<Instant> forfalder(Instant fra, Instant til) {
            return udsat.stream()
                    .filter(tid -> tid.isAfter(fra) && !tid.isAfter(til))
                    .findFirst();
        }

        @Override
        public void send() {
            gjort.add("send");
        }
    }
}
