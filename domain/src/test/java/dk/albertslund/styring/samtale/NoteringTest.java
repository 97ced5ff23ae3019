package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Notatfelter;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.tegn.Notat;
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

        assertThat(form.kladde().skrevet()).isEqualTo("14");
        assertThat(form.kladde().enhed()).isEqualTo("deltagere");
        assertThat(form.kladde().fra()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(form.kladde().til()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(form.kladde().sted().orElseThrow().id())
                .isEqualTo(verden.gemte().getFirst().id().vaerdi());
        assertThat(verden.gemteNotater()).as("intet gemmes uden et ja").isEmpty();
    }

    @Test
    void gemViserDetForrigeTal() {
        verden.skriver(ANNA, "11 deltagere i uge 46");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "14 deltagere i uge 47");
        var kvittering = kvittering(verden.skriver(ANNA, "ja"));

        assertThat(kvittering.gemt().vaerdi()).isEqualTo(new Notat.Tal(new BigDecimal("14"), "deltagere"));
        assertThat(kvittering.forrige())
                .hasValueSatisfying(
                        foer -> assertThat(foer.vaerdi()).isEqualTo(new Notat.Tal(new BigDecimal("11"), "deltagere")));
    }

    @Test
    void enFortaellingErEnIagttagelse() {
        var form = form(verden.skriver(ANNA, "i dag gik alle seks med, også ham der plejer at blive hjemme"));

        assertThat(form.kladde().slags()).isEqualTo(Notatkladde.Slags.IAGTTAGELSE);
        assertThat(form.kladde().skrevet()).isEqualTo("i dag gik alle seks med, også ham der plejer at blive hjemme");
    }

    @Test
    void enIagttagelseHarEtSkoen() {
        var form = form(verden.skriver(ANNA, "tegn: de ældre spørger selv efter turen"));
        var uden = verden.trykker(ANNA, Handling.GEM_NOTAT, form.kladde().om(), Notatfelter.af(form.kladde()));
        assertThat(form(uden).fejl()).extracting(Tekst::noegle).containsExactly("notat.mangler.forandring");

        var felter = new HashMap<>(Notatfelter.af(form.kladde()));
        felter.put("forandring", "TYDELIG");
        var med = kvittering(
                verden.trykker(ANNA, Handling.GEM_NOTAT, form.kladde().om(), felter));
        assertThat(med.gemt().vaerdi())
                .isEqualTo(new Notat.Iagttagelse("de ældre spørger selv efter turen", Notat.Forandring.TYDELIG));
    }

    @Test
    void nejOgEtTalRetterTallet() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        var form = form(verden.skriver(ANNA, "nej 41"));
        verden.skriver(ANNA, "gem");

        assertThat(form.kladde().skrevet()).isEqualTo("41");
        assertThat(verden.gemteNotater())
                .extracting(Notat::vaerdi)
                .containsExactly(new Notat.Tal(new BigDecimal("41"), "deltagere"));
    }

    @Test
    void fortrydStillerTalletTilbage() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        var foer = verden.gemteNotater();
        verden.skriver(ANNA, "nej 41");
        verden.skriver(ANNA, "gem");

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteNotater()).isEqualTo(foer);

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteNotater()).isEmpty();
    }

    @Test
    void efterTiMinutterErDetForSentAtFortryde() {
        verden.skriver(ANNA, "14 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(noegle(verden.skriver(ANNA, "fortryd").svar().orElseThrow())).isEqualTo("fortryd.for_sent");
        assertThat(verden.gemteNotater()).hasSize(1);
    }

    @Test
    void entProevehandlingMedTegnPaaKanIkkeFortrydesVaek() {
        verden.skriver(BO, "noget andet");
        var tegnet = form(verden.skriver(Verden.EVA, "14 deltagere i går"));
        verden.trykker(Verden.EVA, Handling.GEM_NOTAT, tegnet.kladde().om(), Notatfelter.af(tegnet.kladde()));

        assertThat(noegle(verden.skriver(ANNA, "fortryd").svar().orElseThrow())).isEqualTo("fortryd.aendret_siden");
        assertThat(verden.gemte()).hasSize(1);
    }

    @Test
    void etTalDerIkkeErEtTalSigesDerFraOm() {
        var form = form(verden.skriver(ANNA, "14 deltagere i uge 47"));
        var felter = new HashMap<>(Notatfelter.af(form.kladde()));
        felter.put("antal", "mange");

        assertThat(form(verden.trykker(ANNA, Handling.GEM_NOTAT, form.kladde().om(), felter))
                        .fejl())
                .extracting(Tekst::noegle)
                .containsExactly("notat.ikke_et_tal");
        felter.put("antal", "2.700,5");
        kvittering(verden.trykker(ANNA, Handling.GEM_NOTAT, form.kladde().om(), felter));
        assertThat(verden.gemteNotater())
                .extracting(Notat::vaerdi)
                .containsExactly(new Notat.Tal(new BigDecimal("2700.5"), "deltagere"));
    }

    @Test
    void denDerIkkeHarNogetIGangBedesOmAtBegynde() {
        assertThat(noegle(verden.skriver(BO, "nyt tegn").svar().orElseThrow())).isEqualTo("notat.ingen_proevehandling");
        assertThat(form(verden.trykker(ANNA, Handling.NYT_NOTAT, "", Map.of())).muligheder())
                .hasSize(1);
    }

    private static Notatform form(Skridt skridt) {
        return (Notatform) skridt.svar().orElseThrow();
    }

    private static Notatkvittering kvittering(Skridt skridt) {
        return (Notatkvittering) skridt.svar().orElseThrow();
    }
}
