package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class SoegningStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate START = LocalDate.parse("2026-09-01");

    final ProevehandlingStore store;
    final SoegningStore soegning;

    SoegningStoreTest(JdbcClient jdbc) {
        store = new ProevehandlingStore(jdbc);
        soegning = new SoegningStore(jdbc);
    }

    @BeforeEach
    void kommunenHarProevetLidtAfHvert() {
        gem("Gågrupper for ældre", "Om aftenen kom der ingen nye");
        gem("Syng sammen-morgen", "God for de yngste, ingen ændring for de ældste");
        gem("Fælles spisning mod ensomhed", "Halvdelen kom igen");
        gem("Cykelhjælp til nytilflyttede unge", "De frivillige var afgørende");
        gem("Lektiecafé på biblioteket", "Bedst om tirsdagen");
    }

    @ParameterizedTest
    @CsvSource({
        "gågrupper, Gågrupper for ældre",
        "gaagruppe aeldre, Gågrupper for ældre",
        "gågruper, Gågrupper for ældre",
        "ensomhed, Fælles spisning mod ensomhed",
        "spisening mod ensomhet, Fælles spisning mod ensomhed",
        "cykelhjælpp, Cykelhjælp til nytilflyttede unge",
        "lektiecafe, Lektiecafé på biblioteket",
        "frivillige, Cykelhjælp til nytilflyttede unge",
    })
    void findsTheRightOneFirstHoweverItIsWritten(String skrevet, String titel) {
        assertThat(soegning.search(skrevet, 3))
                .first()
                .extracting(Proevehandling::titel)
                .isEqualTo(titel);
    }

    @ParameterizedTest
    @CsvSource({"kvantefysik", "'!!! ('", "''", "'og i på'", "$$'; drop table"})
    void findsNothingWhereThereIsNothing(String skrevet) {
        assertThat(soegning.search(skrevet, 3)).isEmpty();
    }

    @Test
    void onlyWhatIsFinishedWarnsAgainstRepetitionAndNeverItself() {
        var igen = proevehandling("Gågruppe for de ældre");
        store.save(igen, NU);
        var andres = proevehandling("Ældre i gågrupper");
        store.save(andres, NU);

        assertThat(soegning.similarFinished(igen, 3))
                .extracting(Proevehandling::titel)
                .containsExactly("Gågrupper for ældre");
    }

    private void gem(String titel, String laering) {
        store.save(
                proevehandling(titel).afslut(new Afslutning(START.plusDays(90), Afslutning.Udfald.TILPAS, laering)),
                NU);
    }

    private static Proevehandling proevehandling(String titel) {
        return new Proevehandling(
                new Proevehandling.Id(UUID.randomUUID()),
                titel,
                Optional.empty(),
                Borgergruppe.AELDRE,
                START,
                START.plusMonths(3),
                "",
                new Medarbejder.Id("anna"),
                "Dagplejen");
    }
}
