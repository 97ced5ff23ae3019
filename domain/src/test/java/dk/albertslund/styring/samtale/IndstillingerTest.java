package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.samtale.Visning.Indstillingskort;
import dk.albertslund.styring.samtale.Visning.Persondatakort;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndstillingerTest {

    final Verden verden = new Verden();

    @Test
    void annaSkifterSprogPaaKortetOgFortryder() {
        assertThat(verden.skriver(ANNA, "indstillinger").svar()).hasValue(indstillinger(Optional.empty()));

        var skiftet = verden.trykker(ANNA, Handling.VAELG_SPROG, "ENGELSK", Map.of());
        assertThat(skiftet.nytSprog()).hasValue(Sprog.ENGELSK);
        assertThat(skiftet.svar()).hasValue(indstillinger(Optional.of(Sprog.ENGELSK)));
        assertThat(verden.trykker(ANNA, Handling.VAELG_SPROG, "ENGELSK", Map.of())
                        .aendringer())
                .as("trykket to gange")
                .isEmpty();

        assertThat(verden.skriver(ANNA, "fortryd").svar()).hasValue(Hjaelp.sig("fortryd.sprog"));
        assertThat(verden.skriver(ANNA, "indstillinger").svar()).hasValue(indstillinger(Optional.empty()));
    }

    @Test
    void sprogetKanOgsaaSkrivesOgGaelderKunEnSelv() {
        assertThat(verden.skriver(ANNA, "English, please").nytSprog()).hasValue(Sprog.ENGELSK);

        assertThat(verden.skriver(EVA, "indstillinger").svar()).hasValue(indstillinger(Optional.empty()));
        assertThat(verden.skriver(ANNA, "skriv på dansk").nytSprog()).hasValue(Sprog.DANSK);
    }

    @Test
    void etSprogDerIkkeFindesAendrerIntet() {
        assertThat(verden.trykker(ANNA, Handling.VAELG_SPROG, "KLINGON", Map.of())
                        .aendringer())
                .isEmpty();
    }

    @Test
    void hvadVedDuOmMigTaellerDetDerErMit() {
        verden.skriver(ANNA, "ny prøvehandling: gåture for ældre fra 1. september til 31. marts");
        verden.skriver(ANNA, "gem");

        var kort = (Persondatakort)
                verden.skriver(ANNA, "Hvad ved du om mig?").svar().orElseThrow();

        assertThat(kort.enhed()).isEqualTo("Dagplejen");
        assertThat(kort.antal()).isEqualTo(new OmMig(1, 0, 0, 1, 0, 0));
        assertThat(verden.skriverIKanal(ANNA, "hvad ved du om mig?").svar())
                .containsInstanceOf(Visning.KunPersonligt.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"borger Jens Hansen kom igen", "Borgeren Aase Ø. gik selv", "tegn: borgerens Karl-Åge var med"})
    void etNavnEfterBorgerAfvisesVenligtOgGemmesIkke(String sagt) {
        verden.skriver(ANNA, "ny prøvehandling: gåture for ældre fra 1. september til 31. marts");
        verden.skriver(ANNA, "gem");

        assertThat(verden.skriver(ANNA, sagt).svar()).hasValue(Hjaelp.sig("samtale.borgernavn"));
        assertThat(verden.gemteNotater()).isEmpty();
    }

    @Test
    void enBorgerUdenNavnErVelkommenOgsaaIKortetsFelter() {
        var form = (Proevehandlingsform) verden.skriver(ANNA, "ny prøvehandling: hver borger får en ven")
                .svar()
                .orElseThrow();
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.putAll(Map.of("borgergruppe", "VOKSNE", "start", "2026-12-01", "slut", "2027-01-31"));

        felter.put("haab", "at borgeren Jens Hansen kommer ud");
        assertThat(gem(form, felter)).hasValue(Hjaelp.sig("samtale.borgernavn"));
        assertThat(verden.gemte()).isEmpty();

        felter.put("haab", "at borgeren kommer ud");
        gem(form, felter);
        assertThat(verden.gemte()).hasSize(1);
    }

    private Optional<Visning> gem(Proevehandlingsform form, Map<String, String> felter) {
        return verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter)
                .svar();
    }

    private static Visning indstillinger(Optional<Sprog> sprog) {
        return new Indstillingskort(sprog, Vaner.ALMINDELIGE, List.of());
    }
}
