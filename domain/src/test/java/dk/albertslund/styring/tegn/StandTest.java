package dk.albertslund.styring.tegn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Tegn.Art;
import dk.albertslund.styring.tegn.Tegn.Retning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandTest {

    private static final LocalDate START = LocalDate.parse("2026-09-01");
    private static final Paa PAA = Paa.proevehandling(new Proevehandling.Id(new UUID(0, 1)));

    /** Noteret hver 30. dag fra 1. september; skal være nået 31. december. */
    @ParameterizedTest(name = "{0} fra {1} til {2}: {3} den {4} er {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ANTAL   | 9   | 20  | 9 12 16    | 2026-11-15 | PAA_VEJ
            ANTAL   | 9   | 20  | 9 10 10    | 2026-11-15 | BAGEFTER
            ANTAL   | 9   | 20  | 9 14 20    | 2026-11-15 | NAAET
            ANTAL   | 9   | 20  | 9 14 19    | 2027-01-01 | IKKE_NAAET
            ANTAL   | 9   | 20  | 9 14 19    | 2026-12-31 | PAA_VEJ
            ANTAL   | -   | -   | 9 14       | 2026-11-15 | UDEN_SIGTE
            ANTAL   | 40  | 10  | 40 25 10   | 2026-11-15 | NAAET
            ANTAL   | 40  | 10  | 40 39 38   | 2026-11-15 | BAGEFTER
            HOEJST  | -   | 5   | 14 11 5    | 2026-11-15 | NAAET
            HOEJST  | -   | 5   | 14 11 7    | 2026-11-15 | PAA_VEJ
            HOEJST  | -   | 5   | 4 5 6      | 2026-11-15 | BAGEFTER
            MINDST  | -   | 35  | 20 28 35   | 2026-11-15 | NAAET
            RELATIV | 200 | -50 | 200 150 99 | 2026-11-15 | NAAET
            RELATIV | 200 | -50 | 200 190 101| 2027-01-01 | IKKE_NAAET
            RELATIV | 200 | 10  | 200 210 220| 2026-11-15 | NAAET
            """)
    void foelgerVejenFraUdgangspunktetTilMaaltallet(
            Art art, BigDecimal fra, BigDecimal til, String noteret, LocalDate idag, Stand stand) {
        var retning = fra != null && til != null && til.compareTo(fra) < 0 ? Retning.NED : Retning.OP;
        var tegn = tegn(art, retning, Optional.ofNullable(fra), Optional.ofNullable(til));

        assertThat(Stand.den(idag, tegn, noteret(noteret))).isEqualTo(stand);
        assertThat(Stand.den(idag, tegn, noteret(noteret).reversed()))
                .as("rækkefølgen er lige meget")
                .isEqualTo(stand);
    }

    @Test
    void udenNotaterErDerIntetAtSige() {
        assertThat(Stand.den(
                        START, tegn(Art.ANTAL, Retning.OP, Optional.empty(), Optional.of(BigDecimal.TEN)), List.of()))
                .isEqualTo(Stand.INTET_NOTERET);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-10-01, NAAET",
        "true, 2027-02-01, NAAET",
        "false, 2026-10-01, BAGEFTER",
        "false, 2027-02-01, IKKE_NAAET"
    })
    void etJaErNaaet(boolean ja, LocalDate idag, Stand stand) {
        var tegn = tegn(Art.JA_NEJ, Retning.OP, Optional.empty(), Optional.empty());

        assertThat(Stand.den(idag, tegn, List.of(notat(new Notat.JaNej(ja), START))))
                .isEqualTo(stand);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-10-01, PAA_VEJ",
        "2026-11-01, 2026-12-01, NAAET",
        "2027-01-15, 2026-12-01, BAGEFTER",
        "2027-01-15, 2027-02-01, IKKE_NAAET"
    })
    void enDatoHoldesOpModFristen(LocalDate dag, LocalDate idag, Stand stand) {
        var tegn = tegn(Art.DATO, Retning.OP, Optional.empty(), Optional.empty());

        assertThat(Stand.den(idag, tegn, List.of(notat(new Notat.Dag(dag), START))))
                .isEqualTo(stand);
    }

    private static List<Notat> noteret(String tal) {
        var notater = new ArrayList<Notat>();
        Stream.of(tal.split(" "))
                .forEach(et -> notater.add(
                        notat(new Notat.Tal(new BigDecimal(et), ""), START.plusDays(30L * notater.size()))));
        return notater;
    }

    private static Tegn tegn(Art art, Retning retning, Optional<BigDecimal> fra, Optional<BigDecimal> til) {
        return new Tegn(
                new Tegn.Id(new UUID(0, 2)),
                PAA,
                "Et tegn",
                art,
                "",
                retning,
                fra,
                til,
                Optional.of(LocalDate.parse("2026-12-31")),
                Rytme.EFTER_BEHOV,
                Optional.empty());
    }

    private static Notat notat(Notat.Vaerdi vaerdi, LocalDate dag) {
        return new Notat(
                new Notat.Id(new UUID(3, dag.toEpochDay())),
                PAA,
                Optional.empty(),
                vaerdi,
                dag,
                dag,
                new Medarbejder.Id("a"));
    }
}
