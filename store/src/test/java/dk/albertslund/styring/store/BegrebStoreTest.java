package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class BegrebStoreTest {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    final JdbcClient jdbc;
    final BegrebStore begreber;
    final AendringStore aendringer;

    BegrebStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        begreber = new BegrebStore(jdbc);
        aendringer = new AendringStore(jdbc);
    }

    @Test
    void theHouseComesWithItsWords() {
        var ordbog = begreber.all();

        assertThat(ordbog.begreber()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(ordbog.begreber())
                .allSatisfy(begreb -> assertThat(ordbog.beslaegtede(begreb))
                        .as(begreb.noegle())
                        .hasSameSizeAs(begreb.beslaegtede())
                        .isNotEmpty());
        assertThat(ordbog.kendt("proevehandlingen").map(Begreb::noegle)).hasValue("proevehandling");
        assertThat(ordbog.naevnt(List.of("hva", "er", "et", "maalsaetnig")).map(Begreb::noegle))
                .hasValue("maalsaetning");
    }

    @Test
    void aWordLeadsToOneBegreb() {
        var ordbog = begreber.all();

        assertThat(ordbog.begreber())
                .allSatisfy(begreb -> assertThat(begreb.ord())
                        .allSatisfy(ord -> assertThat(ordbog.kendt(Foldning.fold(ord)))
                                .as(ord)
                                .hasValue(begreb)));
    }

    @Test
    void whatIsChangedIsKeptWhenTheHouseComesWithNewWords() throws IOException {
        var foer = begreber.all().find("tegn").orElseThrow();
        var efter = new Begreb(
                "tegn",
                new Ordlyd("Tegn", "Noget, vi ser.", "Et smil."),
                foer.engelsk(),
                List.of("pejlemærke"),
                List.of());
        begreber.save(efter);
        jdbc.sql("update begreb set forklaring = 'gammel' where noegle = 'maal'")
                .update();

        jdbc.sql(new ClassPathResource("db/migration/R__begreber.sql").getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(begreber.all().find("tegn")).hasValue(efter);
        assertThat(begreber.all().find("maal").orElseThrow().dansk().forklaring())
                .as("it was not changed by anybody here")
                .isNotEqualTo("gammel");
    }

    @Test
    void oneCanBeAddedAndTakenAwayAgain() {
        var nyt = new Begreb(
                "4f1c",
                new Ordlyd("Mødekultur", "Sådan mødes vi.", "Vi begynder til tiden."),
                new Ordlyd("Meeting culture", "How we meet.", "We begin on time."),
                List.of(),
                List.of("tegn"));
        aendringer.add(
                new Medarbejder.Id("cille"),
                Instant.parse("2026-11-23T08:00:00Z"),
                new Aendring.AfBegreb(Optional.empty(), Optional.of(nyt)),
                Optional.empty());

        begreber.save(nyt);
        assertThat(begreber.all().find("4f1c")).hasValue(nyt);
        assertThat(begreber.rettelser("4f1c", 5, COPENHAGEN))
                .as("to be added is no change")
                .isEmpty();

        begreber.delete("4f1c");
        assertThat(begreber.all().find("4f1c")).isEmpty();
    }

    @Test
    void everyChangeCanBeRead() {
        var foer = begreber.all().find("tegn").orElseThrow();
        var efter = new Begreb(
                "tegn",
                new Ordlyd("Tegn", "Noget, vi ser.", "Et smil."),
                foer.engelsk(),
                foer.ord(),
                foer.beslaegtede());
        var cille = new Medarbejder.Id("cille");

        aendringer.add(
                cille,
                Instant.parse("2026-11-23T23:30:00Z"),
                new Aendring.AfBegreb(Optional.of(foer), Optional.of(efter)),
                Optional.empty());
        aendringer.add(
                cille,
                Instant.parse("2026-11-25T08:00:00Z"),
                new Aendring.AfBegreb(Optional.of(efter), Optional.of(foer)),
                Optional.of(1L));

        assertThat(begreber.rettelser("tegn", 5, COPENHAGEN))
                .extracting(Begrebsrettelse::den, Begrebsrettelse::foer)
                .containsExactly(
                        tuple(LocalDate.parse("2026-11-25"), efter), tuple(LocalDate.parse("2026-11-24"), foer));
        assertThat(begreber.rettelser("tegn", 1, COPENHAGEN)).hasSize(1);
        assertThat(begreber.rettelser("maal", 5, COPENHAGEN)).isEmpty();
    }
}
