package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutosvarModGraphTest {

    static final int ANSATTE = 45;
    static final Instant NU = Instant.parse("2026-11-24T08:00:00Z");

    final Opstilling opstilling = new Opstilling("autosvar", Byen.med(ANSATTE), opsaetning -> opsaetning);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void denDerHarSlaaetSitSvarTilErVaekSaaLaenge() {
        opstilling.graph.autosvar(
                ansat(1).mail(),
                LocalDateTime.parse("2026-11-23T00:00"),
                Optional.of(LocalDateTime.parse("2026-11-30T08:00")));
        opstilling.graph.autosvar(ansat(2).mail(), LocalDateTime.parse("2026-11-01T00:00"), Optional.empty());
        opstilling.graph.autosvar(
                ansat(3).mail(),
                LocalDateTime.parse("2026-11-01T00:00"),
                Optional.of(LocalDateTime.parse("2026-11-02T00:00")));

        var laest = opstilling.autosvar().laes(alle(), NU);

        assertThat(laest.vaek())
                .containsExactlyInAnyOrder(
                        new Fravaer(
                                id(1),
                                Kilde.AUTOSVAR,
                                Instant.parse("2026-11-22T23:00:00Z"),
                                Optional.of(Instant.parse("2026-11-30T07:00:00Z"))),
                        new Fravaer(id(2), Kilde.AUTOSVAR, NU, Optional.empty()));
        assertThat(laest.hjemme()).hasSize(ANSATTE - 2).contains(id(3)).doesNotContain(id(1), id(2));
    }

    @Test
    void arbejdstidenErDenDerStaarIOutlook() {
        opstilling.graph.arbejdstid(
                ansat(1).mail(), LocalTime.of(9, 30), LocalTime.of(14, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        opstilling.graph.arbejdstid(ansat(2).mail(), LocalTime.of(22, 0), LocalTime.of(6, 0), Set.of(DayOfWeek.MONDAY));

        assertThat(opstilling.autosvar().laes(List.of(id(1), id(2), id(3)), NU).arbejdstider())
                .as("en nattevagt siger intet")
                .containsExactly(
                        new Arbejdstid(
                                id(1),
                                LocalTime.of(9, 30),
                                LocalTime.of(14, 0),
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                        new Arbejdstid(
                                id(3),
                                LocalTime.of(8, 0),
                                LocalTime.of(17, 0),
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    }

    @Test
    void enFejlHosEnKosterIkkeDeAndreDeresSvar() {
        opstilling.graph.bestil(Uheld.FEJL_I_DEL, 1);

        assertThat(opstilling.autosvar().laes(alle(), NU).hjemme()).hasSize(ANSATTE - 1);
    }

    @Test
    void naarGraphDroslerIEtBundtSpoergesDerIkkeOmMere() {
        opstilling.graph.bestil(Uheld.DROSLET_DEL, 1);

        assertThat(opstilling.autosvar().laes(alle(), NU).hjemme()).hasSize(19);
    }

    private static List<Medarbejder.Id> alle() {
        return IntStream.rangeClosed(1, ANSATTE)
                .mapToObj(AutosvarModGraphTest::id)
                .toList();
    }

    private static Medarbejder.Id id(int nr) {
        return new Medarbejder.Id(ansat(nr).id());
    }
}
