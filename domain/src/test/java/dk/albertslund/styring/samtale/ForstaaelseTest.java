package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.samtale.Bestilling.Planlaeg;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForstaaelseTest {

    final Verden verden = new Verden();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hjælp                                    | Hjaelp",
                "HJAELP                                   | Hjaelp",
                "help                                     | Hjaelp",
                "hej                                      | Hjaelp",
                "?                                        | Hjaelp",
                "hvordan opretter man en prøvehandling?   | Hjaelp",
                "ny prøvehandling                         | Proevehandlingsform",
                "opret proevehandling faellesspisning     | Proevehandlingsform",
                "lav en ny prøvhandling om legegrupper    | Proevehandlingsform",
                "new trial action: reading buddies        | Proevehandlingsform",
                "vi vil gerne prøve noget nyt: sang       | Proevehandlingsform",
                "vis mine prøvehandlinger                 | oversigt.tom",
                "mine prøvehandlinger                     | oversigt.tom",
                "my trial actions                         | oversigt.tom",
                "mit                                      | oversigt.tom",
                "vis årshjulet                            | Aarshjulsvisning",
                "vis aarshjullet                          | Aarshjulsvisning",
                "show the year                            | Aarshjulsvisning",
                "hvad er en prøvehandling?                | Begrebssvar",
                "hva er et tegn                           | Begrebssvar",
                "hvad betyder målsætnig                   | Begrebssvar",
                "what is a trial action?                  | Begrebssvar",
                "fortryd                                  | fortryd.intet",
                "undo                                     | fortryd.intet",
                "annuller                                 | annuller.intet",
                "tak for hjælpen                          | samtale.selv_tak",
                "31. februar                              | samtale.umulig_dato",
                "14 deltagere i går                       | tegn.ingen_proevehandling",
                "new sign                                 | tegn.ingen_proevehandling",
                "kan du lige ordne det der                | samtale.uforstaaet",
                "🙃                                       | samtale.uforstaaet",
                "<script>alert(1)</script>                | samtale.uforstaaet",
                "opret udviklingsuge i uge 3              | uge.kun_organisatorer",
            })
    void enSaetningForstaas(String skrevet, String svar) {
        assertThat(noegle(verden.skriver(ANNA, skrevet).svar().orElseThrow())).isEqualTo(svar);
    }

    @Test
    void detAndetUforstaaedeSvarErEtAndet() {
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("samtale.uforstaaet");
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("Hjaelp");
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("samtale.uforstaaet");
    }

    @Test
    void begrebetErDetDerNaevnes() {
        assertThat(((Visning.Begrebssvar) verden.skriver(ANNA, "hvad er forskellen på en målplan og et mål?")
                                .svar()
                                .orElseThrow())
                        .noegle())
                .isEqualTo("maalplan");
        assertThat(verden.trykker(ANNA, Handling.FORKLAR, "tegn", Map.of()).svar())
                .containsInstanceOf(Visning.Begrebssvar.class);
        assertThat(noegle(verden.trykker(ANNA, Handling.FORKLAR, "findes ikke", Map.of())
                        .svar()
                        .orElseThrow()))
                .isEqualTo("begreb.ukendt");
    }

    @Test
    void enOrganisatorBestillerEtForslagTilUgen() {
        var skridt = verden.skriver(CILLE, "opret udviklingsuge i uge 3");

        assertThat(skridt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Planlaeg.class,
                        planlaeg -> assertThat(planlaeg.mandag()).isEqualTo(LocalDate.parse("2027-01-18")));
        assertThat(noegle(verden.skriver(CILLE, "opret udviklingsuge").svar().orElseThrow()))
                .isEqualTo("uge.hvilken");
    }

    @Test
    void kunEnOrganisatorKanSendeUgen() {
        var plan = new Ugeplan(new Ugeplan.Id(new UUID(9, 9)), LocalDate.parse("2027-01-18"), List.of());
        verden.har(plan);
        var om = plan.id().vaerdi().toString();

        assertThat(noegle(verden.trykker(ANNA, Handling.SEND_UGE, om, Map.of())
                        .svar()
                        .orElseThrow()))
                .isEqualTo("uge.kun_organisatorer");
        assertThat(verden.trykker(CILLE, Handling.SEND_UGE, om, Map.of()).svar())
                .containsInstanceOf(Visning.Ugestatus.class);
        assertThat(noegle(verden.trykker(CILLE, Handling.SEND_UGE, "ikke et id", Map.of())
                        .svar()
                        .orElseThrow()))
                .isEqualTo("kort.gammelt");
    }

    @Test
    void enPaamindelseBesvaresIKortet() {
        var skridt =
                verden.trykker(ANNA, Handling.SVAR_FASE, "2027/OPLAEG_TIL_MAAL/2026-12-04", Map.of("svar", "KLAR"));

        assertThat(skridt.svar()).containsInstanceOf(Visning.Fasekort.class);
        assertThat(verden.fasesvar(Fase.Navn.OPLAEG_TIL_MAAL)).hasValue(Fasesvar.KLAR);
        verden.skriver(ANNA, "fortryd");
        assertThat(verden.fasesvar(Fase.Navn.OPLAEG_TIL_MAAL)).isEmpty();
        assertThat(noegle(verden.trykker(ANNA, Handling.SVAR_FASE, "2027/NOGET/x", Map.of("svar", "KLAR"))
                        .svar()
                        .orElseThrow()))
                .isEqualTo("kort.gammelt");
    }

    @Test
    void velkomstenKenderPersonenOgDenNaesteFrist() {
        assertThat(verden.installerer(ANNA).svar())
                .hasValueSatisfying(visning -> assertThat(visning)
                        .isInstanceOfSatisfying(Visning.Velkomst.class, velkomst -> {
                            assertThat(velkomst.fornavn()).isEqualTo("Anna");
                            assertThat(velkomst.enhed()).isEqualTo("Dagplejen");
                            assertThat(velkomst.naeste()).map(Fase::navn).hasValue(Fase.Navn.OPLAEG_TIL_MAAL);
                        }));
    }
}
