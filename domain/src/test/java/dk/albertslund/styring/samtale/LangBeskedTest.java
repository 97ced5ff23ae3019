package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import org.junit.jupiter.api.Test;

class LangBeskedTest {

    final Verden verden = new Verden();

    @Test
    void enBeskedDerErForLangAfbryderIkkeDetManErVed() {
        verden.skriver(ANNA, "ny prøvehandling: gåture for ældre");

        assertThat(verden.skriver(ANNA, "hvad er ".repeat(4_000)).svar())
                .hasValue(Hjaelp.sig("samtale.for_lang", Tekst.tal(Besked.Skrevet.LAENGST)));
        assertThat(verden.skriver(ANNA, "annuller").svar()).hasValue(Hjaelp.sig("annuller.proevehandling"));
    }

    @Test
    void detDerIkkeErSkriftKommerIkkeMed() {
        var form = verden.skriver(ANNA, "ny prøvehandling: gå\u0000ture \ud800for \u202Eældre 💪")
                .svar()
                .orElseThrow();

        assertThat(((Proevehandlingsform) form).kladde().titel()).isEqualTo("Gåture for ældre 💪");
    }
}
