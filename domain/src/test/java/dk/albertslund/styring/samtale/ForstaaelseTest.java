package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.forstaaelse.Tyder;
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
                "14 deltagere i går                       | notat.ingen_proevehandling",
                "new sign                                 | notat.ingen_proevehandling",
                "kan du lige ordne det der                | samtale.mente_du",
                "🙃                                       | samtale.ude_af_scope",
                "hvordan bliver vejret i morgen           | samtale.ude_af_scope",
                "<script>alert(1)</script>                | samtale.mente_du",
                "forkert                                  | samtale.hvad_er_forkert",
                "👍                                       | samtale.ja_til_hvad",
                "nå pyt                                   | annuller.intet",
                "det rigtige tal er 26                    | notat.intet_at_rette",
                "opret udviklingsuge i uge 3              | uge.kun_organisatorer",
            })
    void enSaetningForstaas(String skrevet, String svar) {
        assertThat(noegle(verden.skriver(ANNA, skrevet).svar().orElseThrow())).isEqualTo(svar);
    }

    @Test
    void detAndetUforstaaedeSvarErEtAndet() {
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("samtale.ude_af_scope");
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("Hjaelp");
        assertThat(noegle(verden.skriver(ANNA, "bla bla").svar().orElseThrow())).isEqualTo("samtale.ude_af_scope");
    }

    @Test
    void menteDuHarTreKnapperDerHuskerSaetningen() {
        var svar = (Visning.Svartekst)
                verden.skriver(ANNA, "kan du lige ordne det der").svar().orElseThrow();

        assertThat(svar.knapper()).hasSize(3).allSatisfy(knap -> {
            assertThat(knap.handling()).isEqualTo(Handling.MENTE);
            assertThat(knap.om()).endsWith("/kan du lige ordne det der");
        });
    }

    @Test
    void denKnapDerTrykkesPaaFoererTilDetDerBlevSagt() {
        var form = (Visning.Proevehandlingsform) verden.trykker(
                        ANNA,
                        Handling.MENTE,
                        "opret_proevehandling/prøvehandling fælles morgensang til udgangen af marts",
                        Map.of())
                .svar()
                .orElseThrow();

        assertThat(form.kladde().titel()).isEqualTo("Fælles morgensang");
        assertThat(form.kladde().slut()).hasValue(LocalDate.parse("2027-03-31"));
        assertThat(verden.gemte()).as("et tryk på et gæt skriver intet").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"findes_ikke/hej, kort.gammelt", "uden skel, kort.gammelt", "hjaelp/010180-1234, samtale.personnummer"})
    void detKnappenBaererErKlientensPaastand(String om, String svar) {
        assertThat(noegle(verden.trykker(ANNA, Handling.MENTE, om, Map.of())
                        .svar()
                        .orElseThrow()))
                .isEqualTo(svar);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kør på | 1",
                "👍 | 1",
                "ja tak, gem den | 1",
                "nå pyt | 0",
                "glem det | 0",
                "forkert | 0",
                "nej | 0"
            })
    void etSvarPaaKortetErEtSvarPaaKortet(String svar, int gemte) {
        verden.skriver(ANNA, "ny prøvehandling: fælles morgensang fra mandag til udgangen af marts");

        verden.skriver(ANNA, svar);

        assertThat(verden.gemte()).hasSize(gemte);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nej 26 | 26",
                "det rigtige tal er 26 | 26",
                "ret til 26 | 26",
                "det var 26 ikke 14 | 26",
                "der var ikke 14, der var 26 | 26"
            })
    void enRettelseErDetRigtigeTal(String svar, String tal) {
        verden.skriver(ANNA, "ny prøvehandling: gågrupper fra 1. september til udgangen af marts");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "14 deltagere i går");

        assertThat(verden.skriver(ANNA, svar).svar().orElseThrow())
                .isInstanceOfSatisfying(
                        Visning.Notatform.class,
                        form -> assertThat(form.kladde().skrevet()).isEqualTo(tal));
        assertThat(verden.gemteNotater()).isEmpty();
    }

    @Test
    void intetSkrivesUdenEtKort() {
        for (var saetning : List.of(
                "ny prøvehandling: sang",
                "slet prøvehandlingen gågrupper",
                "14 deltagere i går",
                "afslut gågrupper",
                "flyt fristen til fredag",
                "slet mine data")) {
            assertThat(verden.skriver(BO, saetning).aendringer()).as(saetning).isEmpty();
            verden.skriver(BO, "annuller");
        }
    }

    @Test
    void begrebetErDetDerNaevnes() {
        assertThat(((Visning.Begrebssvar) verden.skriver(ANNA, "hvad er en målplan, og er det et mål?")
                                .svar()
                                .orElseThrow())
                        .begreb())
                .isEqualTo(Begrebseksempler.begreb("maalplan"));
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

    @Test
    void enRaadgiverBytterKunOmPaaDeTre() {
        var tvivlsomt = "kan du lige ordne det der";
        var uden = verden.skriver(ANNA, tvivlsomt).svar();
        verden.skriver(ANNA, "annuller");
        verden.raader(Aerinde.HILSEN, Aerinde.TAK_FARVEL, Aerinde.BEKRAEFT);
        var medNogetAndet = verden.skriver(ANNA, tvivlsomt).svar();
        verden.skriver(ANNA, "annuller");
        verden.raader(
                Tyder.laert().tvivl(tvivlsomt).orElseThrow().bud().reversed().toArray(Aerinde[]::new));

        assertThat(medNogetAndet).isEqualTo(uden);
        assertThat(verden.skriver(ANNA, tvivlsomt).svar()).isPresent().isNotEqualTo(uden);
    }
}
