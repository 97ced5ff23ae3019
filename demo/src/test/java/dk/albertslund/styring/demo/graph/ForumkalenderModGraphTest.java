package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forum.Rytme;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ForumkalenderModGraphTest {

    final Opstilling opstilling = new Opstilling("fora", Byen.med(5), opsaetning -> opsaetning);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UGE, 2027-01-05T09:00, weekly, 1, tuesday, ",
        "HVER_ANDEN_UGE, 2027-01-06T09:00, weekly, 2, wednesday, ",
        "KVARTAL, 2027-01-14T09:00, relativeMonthly, 3, thursday, second",
        "KVARTAL, 2027-01-29T09:00, relativeMonthly, 3, friday, last",
        "AAR, 2027-03-22T09:00, relativeYearly, 1, monday, fourth",
        "UGE, 2027-01-10T09:00, weekly, 1, sunday, "
    })
    void raekkenGentagesPaaDanskVaegur(
            Rytme rytme, LocalDateTime foerste, String type, int hver, String dag, String uge) {
        opstilling.forumkalender().opret(forum(rytme, foerste), List.of(deltager(1), deltager(2)), "Kom");

        var begivenhed = opstilling.graph.begivenheder().getFirst();
        var gentagelse = JsonMapper.shared().readTree(begivenhed.indhold().gentagelse());
        assertThat(gentagelse.at("/pattern/type").asString()).isEqualTo(type);
        assertThat(gentagelse.at("/pattern/interval").asInt()).isEqualTo(hver);
        assertThat(gentagelse.at("/pattern/daysOfWeek/0").asString()).isEqualTo(dag);
        assertThat(gentagelse.at("/pattern/index").asString("")).isEqualTo(uge == null ? "" : uge);
        assertThat(gentagelse.at("/range/recurrenceTimeZone").asString()).isEqualTo("Romance Standard Time");
        assertThat(gentagelse.at("/range/startDate").asString())
                .isEqualTo(foerste.toLocalDate().toString());
        assertThat(begivenhed.start().toLocalDateTime()).isEqualTo(foerste);
    }

    @Test
    void efterEt504ErDerEnRaekkeOgIkkeTo() {
        var forum = forum(Rytme.UGE, LocalDateTime.parse("2027-01-05T09:00"));
        opstilling.forumkalender().opret(forum, List.of(deltager(1)), "Kom");
        opstilling.forumkalender().opret(forum, List.of(deltager(1)), "Kom");

        assertThat(opstilling.graph.begivenheder()).hasSize(1);
    }

    @Test
    void lederneSkifterMenDeAndreBliverOgBeholderDeresSvar() {
        var serie = opstilling
                .forumkalender()
                .opret(
                        forum(Rytme.UGE, LocalDateTime.parse("2027-01-05T09:00")),
                        List.of(deltager(1), deltager(2)),
                        "Kom");
        opstilling.graph.svar(ansat(2).mail(), serie.begivenhed(), Begivenhed.Svar.JA);

        assertThat(opstilling.forumkalender().ret(serie, List.of(deltager(3)), Set.of(ansat(1).mail())))
                .isTrue();

        var begivenhed = opstilling.graph.begivenheder().getFirst();
        assertThat(begivenhed.deltagere())
                .extracting(Begivenhed.Deltager::mail)
                .containsExactlyInAnyOrder(ansat(2).mail(), ansat(3).mail());
        assertThat(begivenhed.deltagere()).extracting(Begivenhed.Deltager::svar).contains(Begivenhed.Svar.JA);
        assertThat(begivenhed.moedelink()).isEqualTo(serie.moedelink());
    }

    private static Deltager deltager(int nr) {
        var en = ansat(nr);
        return new Deltager(new Medarbejder.Id(en.id()), en.navn(), en.mail());
    }

    private static Forum forum(Rytme rytme, LocalDateTime foerste) {
        return new Forum(
                "chefforum",
                "Chefforum",
                rytme,
                3,
                Duration.ofHours(2),
                Optional.of(foerste),
                Optional.empty(),
                0,
                Set.of());
    }
}
