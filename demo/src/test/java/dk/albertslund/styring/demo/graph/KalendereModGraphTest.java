package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.SAL;
import static dk.albertslund.styring.demo.graph.Byen.STUE;
import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KalendereModGraphTest {

    static final LocalDate MANDAG = LocalDate.of(2027, 1, 18);

    final Opstilling opstilling = new Opstilling("kalendere", Byen.med(45), Opsaetning::medDrosling);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void kalendereneForMangeLaesesOgEnUkendtErDerIkke() {
        opstilling.graph.optag(ansat(31).mail(), MANDAG.atTime(9, 0), MANDAG.atTime(10, 30));
        var mails = new ArrayList<String>();
        for (var nummer = 1; nummer <= 45; nummer++) {
            mails.add(ansat(nummer).mail());
        }
        mails.add("ukendt@demo.example");

        var optaget = opstilling.kalendere().optaget(mails, MANDAG, MANDAG.plusDays(4));

        assertThat(optaget).hasSize(45).doesNotContainKey("ukendt@demo.example");
        assertThat(optaget.get("ANSAT31@demo.example"))
                .containsExactly(new Tidsrum(MANDAG.atTime(9, 0), MANDAG.atTime(10, 30)));
        assertThat(optaget.get(ansat(30).mail())).isEmpty();
    }

    @Test
    void sidsteDagErMedOgDagenEfterErIkke() {
        var mail = ansat(1).mail();
        opstilling.graph.optag(
                mail, MANDAG.plusDays(4).atTime(15, 0), MANDAG.plusDays(4).atTime(16, 0));
        opstilling.graph.optag(
                mail, MANDAG.plusDays(5).atTime(9, 0), MANDAG.plusDays(5).atTime(10, 0));

        assertThat(opstilling
                        .kalendere()
                        .optaget(List.of(mail), MANDAG, MANDAG.plusDays(4))
                        .get(mail))
                .containsExactly(new Tidsrum(
                        MANDAG.plusDays(4).atTime(15, 0), MANDAG.plusDays(4).atTime(16, 0)));
    }

    @Test
    void tidenErVaegurtidPaaDagenMedSommertidensBegyndelse() {
        var dag = LocalDate.of(2027, 3, 28);
        var mail = ansat(1).mail();
        opstilling.graph.optag(mail, dag.atTime(1, 30), dag.atTime(3, 30));
        opstilling.graph.optag(mail, dag.atTime(9, 0), dag.atTime(10, 0));

        assertThat(opstilling.kalendere().optaget(List.of(mail), dag, dag).get(mail))
                .containsExactly(
                        new Tidsrum(dag.atTime(1, 30), dag.atTime(3, 30)),
                        new Tidsrum(dag.atTime(9, 0), dag.atTime(10, 0)));
    }

    @Test
    void tidenErVaegurtidPaaDagenMedVintertidensBegyndelse() {
        var dag = LocalDate.of(2027, 10, 31);
        var mail = ansat(1).mail();
        opstilling.graph.optag(mail, dag.atTime(1, 30), dag.atTime(3, 30));
        opstilling.graph.optag(mail, dag.atTime(23, 0), dag.atTime(23, 59));

        assertThat(opstilling.kalendere().optaget(List.of(mail), dag, dag).get(mail))
                .containsExactly(
                        new Tidsrum(dag.atTime(1, 30), dag.atTime(3, 30)),
                        new Tidsrum(dag.atTime(23, 0), dag.atTime(23, 59)));
    }

    @Test
    void toOgTredsDageErForMeget() {
        var mails = List.of(ansat(1).mail());

        assertThat(opstilling.kalendere().optaget(mails, MANDAG, MANDAG.plusDays(60)))
                .hasSize(1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> opstilling.kalendere().optaget(mails, MANDAG, MANDAG.plusDays(61)));
    }

    @Test
    void enKortDroslingAfventes() {
        opstilling.graph.bestil(Uheld.DROSLET, 1);

        assertThat(opstilling.kalendere().optaget(List.of(ansat(1).mail()), MANDAG, MANDAG))
                .hasSize(1);
    }

    @Test
    void lokalerneHarNavnAdresseOgPladser() {
        assertThat(opstilling.kalendere().lokaler())
                .containsExactly(
                        new Lokale(SAL.navn(), SAL.mail(), SAL.pladser()),
                        new Lokale(STUE.navn(), STUE.mail(), STUE.pladser()));
    }

    @Test
    void opdigtedeAftalerErDeSammeHverGang() {
        try (var hverdag = new Opstilling("hverdag", Byen.med(45), Opsaetning::medHverdag)) {
            var mails = IntStream.rangeClosed(1, 45)
                    .mapToObj(nummer -> ansat(nummer).mail())
                    .toList();

            var foerst = hverdag.kalendere().optaget(mails, MANDAG, MANDAG.plusDays(6));
            var saa = hverdag.kalendere().optaget(mails, MANDAG, MANDAG.plusDays(6));

            assertThat(saa).isEqualTo(foerst);
            assertThat(foerst.values()).anyMatch(aftaler -> aftaler.size() < 3).anyMatch(aftaler -> aftaler.size() > 5);
            assertThat(foerst.values())
                    .allSatisfy(aftaler -> assertThat(aftaler)
                            .extracting(Tidsrum::start)
                            .allMatch(start -> start.isBefore(loerdag())));
        }
    }

    private static LocalDateTime loerdag() {
        return MANDAG.plusDays(5).atStartOfDay();
    }
}
