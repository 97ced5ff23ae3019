package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.FAELLESSKABER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistreringTest {

    static final String SAETNING =
            "ny prøvehandling: fælles morgensang for de 3-5 årige fra på mandag til udgangen af marts";

    final Verden verden = new Verden();

    @Test
    void enSaetningUdfylderKortet() {
        var form = form(verden.skriver(ANNA, SAETNING));

        assertThat(form.kladde().titel()).isEqualTo("Fælles morgensang for de 3-5 årige");
        assertThat(form.kladde().borgergruppe()).hasValue(Borgergruppe.BOERN);
        assertThat(form.kladde().start()).hasValue(LocalDate.parse("2026-11-30"));
        assertThat(form.kladde().slut()).hasValue(LocalDate.parse("2027-03-31"));
        assertThat(form.fejl()).isEmpty();
        assertThat(verden.gemte()).as("intet gemmes uden et ja").isEmpty();
    }

    @Test
    void titlenErDetDerErTilbage() {
        assertThat(form(verden.skriver(ANNA, "new trial action: reading buddies from next Monday"))
                        .kladde()
                        .titel())
                .isEqualTo("Reading buddies");
        verden.skriver(ANNA, "annuller");
        assertThat(form(verden.skriver(
                                ANNA, "jeg skal have oprettet en prøvehandling for os som hedder Ro ved måltidet"))
                        .kladde()
                        .titel())
                .isEqualTo("Ro ved måltidet");
    }

    @Test
    void maaletErValgtNaarDetErNaevnt() {
        var form = form(verden.skriver(
                ANNA, "ny prøvehandling: gågrupper i skoven under målet om flere børn i fællesskaber fra på mandag"));

        assertThat(form.kladde().titel()).isEqualTo("Gågrupper i skoven");
        assertThat(form.kladde().maal()).hasValue(FAELLESSKABER.id());
        assertThat(form.kladde().start()).hasValue(LocalDate.parse("2026-11-30"));
    }

    @Test
    void maaletErValgtNaarOrdeneLignerDetKlartMestOgEllersIkke() {
        assertThat(form(verden.skriver(ANNA, "ny prøvehandling: nye fællesskaber i klubben"))
                        .kladde()
                        .maal())
                .hasValue(FAELLESSKABER.id());
        verden.skriver(ANNA, "annuller");
        assertThat(form(verden.skriver(ANNA, "ny prøvehandling: udeskole for børn"))
                        .kladde()
                        .maal())
                .isEmpty();
    }

    @Test
    void gemKortetOgFaaEnKvittering() {
        var form = form(verden.skriver(ANNA, SAETNING));
        var svar =
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter(form));

        assertThat(svar.svar()).containsInstanceOf(Proevehandlingskvittering.class);
        assertThat(svar.naeste()).isEqualTo(new Ledig());
        assertThat(verden.gemte()).singleElement().satisfies(gemt -> {
            assertThat(gemt.titel()).isEqualTo("Fælles morgensang for de 3-5 årige");
            assertThat(gemt.ejer()).isEqualTo(ANNA.id());
            assertThat(gemt.enhed()).isEqualTo("Dagplejen");
        });
    }

    @Test
    void toTrykErEnProevehandling() {
        var form = form(verden.skriver(ANNA, SAETNING));
        var foerste =
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter(form));
        var andet =
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter(form));

        assertThat(andet.svar()).isEqualTo(foerste.svar());
        assertThat(andet.aendringer()).isEmpty();
        assertThat(verden.gemte()).hasSize(1);
    }

    @Test
    void atSkriveGemErSomAtTrykke() {
        verden.skriver(ANNA, SAETNING);

        assertThat(verden.skriver(ANNA, "ja tak").svar()).containsInstanceOf(Proevehandlingskvittering.class);
        assertThat(verden.gemte()).hasSize(1);
    }

    @Test
    void annullerGemmerIntet() {
        verden.skriver(ANNA, SAETNING);
        var svar = verden.skriver(ANNA, "annuller");

        assertThat(svar.naeste()).isEqualTo(new Ledig());
        assertThat(verden.gemte()).isEmpty();
    }

    @Test
    void detDerManglerSigesPaaKortet() {
        var form = form(verden.skriver(ANNA, SAETNING));
        var forkert = new HashMap<>(felter(form));
        forkert.put("titel", "  ");
        forkert.put("slut", "2026-11-01");

        var svar = form(
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), forkert));

        assertThat(svar.fejl())
                .extracting(Tekst::noegle)
                .containsExactly("proevehandling.mangler.titel", "proevehandling.slutter_foer");
        assertThat(verden.gemte()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-11-30", "1899-12-31", "+12026-11-30"})
    void etAarDerErEnTastefejlErIngenDato(String start) {
        var form = form(verden.skriver(ANNA, SAETNING));
        var forkert = new HashMap<>(felter(form));
        forkert.put("start", start);

        var svar = form(
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), forkert));

        assertThat(svar.fejl()).extracting(Tekst::noegle).containsExactly("proevehandling.mangler.start");
        assertThat(verden.gemte()).isEmpty();
    }

    @Test
    void titlenKanSigesBagefter() {
        verden.skriver(ANNA, "ny prøvehandling");
        var form = form(verden.skriver(ANNA, "Læseklub på tværs"));

        assertThat(form.kladde().titel()).isEqualTo("Læseklub på tværs");
    }

    @Test
    void enNyTidSagtBagefterKommerPaaKortet() {
        var foerst = form(verden.skriver(ANNA, SAETNING));
        var saa = form(verden.skriver(ANNA, "til udgangen af april"));

        assertThat(saa.kladde().id()).isEqualTo(foerst.kladde().id());
        assertThat(saa.kladde().titel()).isEqualTo(foerst.kladde().titel());
        assertThat(saa.kladde().start()).isEqualTo(foerst.kladde().start());
        assertThat(saa.kladde().slut()).hasValue(LocalDate.parse("2027-04-30"));
    }

    @Test
    void enRettelseAendrerDenSammeOgKunForDenDerMaa() {
        var gemt = gemt();
        var om = gemt.id().vaerdi().toString();

        assertThat(verden.trykker(BO, Handling.RET_PROEVEHANDLING, om, Map.of()).svar())
                .containsInstanceOf(Visning.AndensProevehandling.class);
        var form = form(verden.trykker(EVA, Handling.RET_PROEVEHANDLING, om, Map.of()));
        var rettet = new HashMap<>(felter(form));
        rettet.put("titel", "Sang hver morgen");
        rettet.put("maal", FAELLESSKABER.id().vaerdi().toString());
        verden.trykker(EVA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), rettet);

        assertThat(verden.gemte()).singleElement().satisfies(nu -> {
            assertThat(nu.titel()).isEqualTo("Sang hver morgen");
            assertThat(nu.maal()).hasValue(FAELLESSKABER);
            assertThat(nu.ejer()).isEqualTo(ANNA.id());
        });
    }

    @Test
    void enFremmedKanIkkeGemmeIEtKortHanHarFaaetFatI() {
        var gemt = gemt();
        var form = form(verden.trykker(
                ANNA, Handling.RET_PROEVEHANDLING, gemt.id().vaerdi().toString(), Map.of()));
        var rettet = new HashMap<>(felter(form));
        rettet.put("titel", "Kapret");

        verden.trykker(BO, Handling.GEM_PROEVEHANDLING, form.kladde().om(), rettet);

        assertThat(verden.gemte()).containsExactly(gemt);
    }

    @Test
    void etGammeltKortOverskriverIkkeEnNyereRettelse() {
        var om = gemt().id().vaerdi().toString();
        var gammelt = form(verden.trykker(ANNA, Handling.RET_PROEVEHANDLING, om, Map.of()));
        var evas = form(verden.trykker(EVA, Handling.RET_PROEVEHANDLING, om, Map.of()));
        gem(EVA, evas, "Evas titel");
        verden.gaar(Duration.ofDays(1));

        var svar = form(gem(ANNA, gammelt, "Annas titel"));

        assertThat(svar.fejl())
                .as("hvem der ændrede den, og hvornår")
                .containsExactly(tekst(
                        "siden.aendret.af",
                        ord("Eva Prøve"),
                        new Tekst.Opslagsord("siden.i_gaar"),
                        new Tekst.Klokken(LocalTime.of(9, 0))));
        assertThat(svar.kladde().titel()).isEqualTo("Evas titel");
        assertThat(verden.gemte()).extracting(Proevehandling::titel).containsExactly("Evas titel");
    }

    @Test
    void etGammeltKortOmDetDerErSlettetSigerHvemDerGjordeDet() {
        var om = gemt().id().vaerdi().toString();
        var gammelt = form(verden.trykker(ANNA, Handling.RET_PROEVEHANDLING, om, Map.of()));
        verden.trykker(EVA, Handling.SLET_PROEVEHANDLING, om, Map.of());
        verden.skriver(EVA, "ja");

        assertThat(noegle(gem(ANNA, gammelt, "Annas titel").svar().orElseThrow()))
                .isEqualTo("siden.vaek.af");
        assertThat(noegle(verden.trykker(EVA, Handling.VIS_PROEVEHANDLING, om, Map.of())
                        .svar()
                        .orElseThrow()))
                .isEqualTo("siden.vaek.selv");
        assertThat(noegle(verden.trykker(ANNA, Handling.VIS_PROEVEHANDLING, new UUID(7, 7).toString(), Map.of())
                        .svar()
                        .orElseThrow()))
                .as("det, der aldrig har været der")
                .isEqualTo("siden.vaek");
    }

    @Test
    void detDerErAendretSidenSlettesIkkeFraEtGammeltKort() {
        var om = gemt().id().vaerdi().toString();
        var spurgt = (Visning.Svartekst) verden.trykker(ANNA, Handling.SLET_PROEVEHANDLING, om, Map.of())
                .svar()
                .orElseThrow();
        gem(EVA, form(verden.trykker(EVA, Handling.RET_PROEVEHANDLING, om, Map.of())), "Evas titel");

        var igen = (Visning.Svartekst) verden.trykker(
                        ANNA, Handling.SLET_NU, spurgt.knapper().getFirst().om(), Map.of())
                .svar()
                .orElseThrow();

        assertThat(igen.afsnit()).extracting(Tekst::noegle).containsExactly("siden.aendret.af", "slet.proevehandling");
        assertThat(verden.gemte()).hasSize(1);
        verden.trykker(ANNA, Handling.SLET_NU, igen.knapper().getFirst().om(), Map.of());
        assertThat(verden.gemte()).isEmpty();
    }

    @Test
    void enKanalHoererIkkeOmEnkeltesArbejde() {
        var svar = verden.skriverIKanal(ANNA, SAETNING);

        assertThat(svar.svar()).containsInstanceOf(Visning.KunPersonligt.class);
        assertThat(svar.naeste()).isEqualTo(new Ledig());
    }

    @Test
    void etPersonnummerKommerIkkeInd() {
        var svar = verden.skriver(ANNA, "ny prøvehandling: samtaler med 010180-1234 fra mandag");

        assertThat(svar.svar()).hasValue(Hjaelp.sig("samtale.personnummer"));
        assertThat(verden.skriver(ANNA, "ny prøvehandling: ring 12345678 fra mandag")
                        .svar())
                .containsInstanceOf(Proevehandlingsform.class);
    }

    private Proevehandling gemt() {
        gem(ANNA, form(verden.skriver(ANNA, SAETNING)), "Fælles morgensang");
        return verden.gemte().getFirst();
    }

    private Skridt gem(dk.albertslund.styring.organisation.Medarbejder hvem, Proevehandlingsform form, String titel) {
        var felter = new HashMap<>(felter(form));
        felter.put("titel", titel);
        return verden.trykker(hvem, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);
    }

    private static Map<String, String> felter(Proevehandlingsform form) {
        return Proevehandlingsfelter.af(form.kladde());
    }

    private static Proevehandlingsform form(Skridt skridt) {
        return (Proevehandlingsform) skridt.svar().orElseThrow();
    }

    static String noegle(Visning visning) {
        return visning instanceof Visning.Svartekst(List<Tekst> afsnit, var knapper)
                ? afsnit.getFirst().noegle()
                : visning.getClass().getSimpleName();
    }
}
