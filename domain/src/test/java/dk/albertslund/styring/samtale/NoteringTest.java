package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Tegnfelter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoteringTest {

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarGaaturene() {
        var form = (Visning.Proevehandlingsform) verden.skriver(ANNA, "ny prøvehandling: gågrupper for ældre")
                .svar()
                .orElseThrow();
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("start", "2026-09-01");
        felter.put("slut", "2027-03-31");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);
        assertThat(verden.gemte()).hasSize(1);
    }

    @Test
    void etTalMedEnhedOgUge() {
        var form = form(verden.skriver(ANNA, "14 deltagere i uge 47"));

        assertThat(form.kladde().antal()).hasValue(new BigDecimal("14"));
        assertThat(form.kladde().enhed()).isEqualTo("deltagere");
        assertThat(form.kladde().fra()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(form.kladde().til()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(form.kladde().paa()).hasValue(verden.gemte().getFirst().id());
        assertThat(verden.gemteTegn()).as("intet gemmes uden et ja").isEmpty();
    }

    @Test
    void gemViserDetForrigeTal() {
        verden.skriver(ANNA, "11 deltagere i uge 46");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "14 deltagere i uge 47");
        var kvittering = kvittering(verden.skriver(ANNA, "ja"));

        assertThat(kvittering.gemt().vaerdi()).isEqualTo(new Tegn.Tal(new BigDecimal("14"), "deltagere"));
        assertThat(kvittering.forrige())
                .hasValueSatisfying(
                        foer -> assertThat(foer.vaerdi()).isEqualTo(new Tegn.Tal(new BigDecimal("11"), "deltagere")));
    }

    @Test
    void enFortaellingErEnIagttagelse() {
        var form = form(verden.skriver(ANNA, "i dag gik alle seks med, også ham der plejer at blive hjemme"));

        assertThat(form.kladde().antal()).isEmpty();
        assertThat(form.kladde().tekst()).isEqualTo("i dag gik alle seks med, også ham der plejer at blive hjemme");
    }

    @Test
    void enIagttagelseHarEtSkoen() {
        var form = form(verden.skriver(ANNA, "tegn: de ældre spørger selv efter turen"));
        var uden = verden.trykker(ANNA, Handling.GEM_TEGN, form.kladde().om(), Tegnfelter.af(form.kladde()));
        assertThat(form(uden).fejl()).extracting(Tekst::noegle).containsExactly("tegn.mangler.forandring");

        var felter = new HashMap<>(Tegnfelter.af(form.kladde()));
        felter.put("forandring", "TYDELIG");
        var med =
                kvittering(verden.trykker(ANNA, Handling.GEM_TEGN, form.kladde().om(), felter));
        assertThat(med.gemt().vaerdi())
                .isEqualTo(new Tegn.Iagttagelse("de ældre spørger selv efter turen", Tegn.Forandring.TYDELIG));
    }

    @Test
    void nejOgEtTalRetterTallet() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        var form = form(verden.skriver(ANNA, "nej 41"));
        verden.skriver(ANNA, "gem");

        assertThat(form.kladde().antal()).hasValue(new BigDecimal("41"));
        assertThat(verden.gemteTegn())
                .extracting(Tegn::vaerdi)
                .containsExactly(new Tegn.Tal(new BigDecimal("41"), "deltagere"));
    }

    @Test
    void fortrydStillerTalletTilbage() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        var foer = verden.gemteTegn();
        verden.skriver(ANNA, "nej 41");
        verden.skriver(ANNA, "gem");

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteTegn()).isEqualTo(foer);

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteTegn()).isEmpty();
    }

    @Test
    void efterTiMinutterErDetForSentAtFortryde() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(noegle(verden.skriver(ANNA, "fortryd").svar().orElseThrow())).isEqualTo("fortryd.for_sent");
        assertThat(verden.gemteTegn()).hasSize(1);
    }

    @Test
    void entProevehandlingMedTegnPaaKanIkkeFortrydesVaek() {
        verden.skriver(BO, "noget andet");
        var tegnet = form(verden.skriver(Verden.EVA, "14 deltagere i går"));
        verden.trykker(Verden.EVA, Handling.GEM_TEGN, tegnet.kladde().om(), Tegnfelter.af(tegnet.kladde()));

        assertThat(noegle(verden.skriver(ANNA, "fortryd").svar().orElseThrow())).isEqualTo("fortryd.aendret_siden");
        assertThat(verden.gemte()).hasSize(1);
    }

    @Test
    void etTalDerIkkeErEtTalSigesDerFraOm() {
        var form = form(verden.skriver(ANNA, "14 deltagere i uge 47"));
        var felter = new HashMap<>(Tegnfelter.af(form.kladde()));
        felter.put("antal", "mange");

        assertThat(form(verden.trykker(ANNA, Handling.GEM_TEGN, form.kladde().om(), felter))
                        .fejl())
                .extracting(Tekst::noegle)
                .containsExactly("tegn.ikke_et_tal");
        felter.put("antal", "2.700,5");
        kvittering(verden.trykker(ANNA, Handling.GEM_TEGN, form.kladde().om(), felter));
        assertThat(verden.gemteTegn())
                .extracting(Tegn::vaerdi)
                .containsExactly(new Tegn.Tal(new BigDecimal("2700.5"), "deltagere"));
    }

    @Test
    void denDerIkkeHarNogetIGangBedesOmAtBegynde() {
        assertThat(noegle(verden.skriver(BO, "nyt tegn").svar().orElseThrow())).isEqualTo("tegn.ingen_proevehandling");
        assertThat(form(verden.trykker(ANNA, Handling.NYT_TEGN, "", Map.of())).muligheder())
                .hasSize(1);
    }

    private static Tegnform form(Skridt skridt) {
        return (Tegnform) skridt.svar().orElseThrow();
    }

    private static Tegnkvittering kvittering(Skridt skridt) {
        return (Tegnkvittering) skridt.svar().orElseThrow();
    }
}
