package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Driftsopgave;
import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.drift.Utilgaengelige.Grund;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.Visning.Utilgaengelighed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftssamtaleTest {

    final Verden verden = new Verden();

    @Test
    void enAdministratorBestillerEnSelvtestOgAndreKanIkke() {
        var skridt = verden.skriver(IDA, "selvtest");

        assertThat(noegle(skridt)).isEqualTo("drift.selvtest_koerer");
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.Drift(Driftsopgave.SELVTEST));
        for (var andet : List.of(
                verden.skriver(CILLE, "selvtest"), verden.trykker(ANNA, Handling.KOER_SELVTEST, "", Map.of()))) {
            assertThat(noegle(andet)).isEqualTo("drift.kun_administratorer");
            assertThat(andet.bestilt()).isEmpty();
        }
    }

    @Test
    void enAdministratorSerHvemDerIkkeKanNaasOgProeverIgen() {
        assertThat(noegle(verden.skriver(IDA, "hvem kan ikke nås?"))).isEqualTo("drift.alle_kan_naas");
        var nu = new Utilgaengelige(
                1, List.of(new Utilgaengelige.Person("Anna Prøve", "Dagplejen", Grund.UKENDT_I_TEAMS)));
        verden.organisation.utilgaengelige = nu;

        assertThat(verden.skriver(IDA, "hvem kan ikke nås?").svar()).contains(new Utilgaengelighed(nu));
        assertThat(verden.trykker(IDA, Handling.PROEV_INSTALLATION, "", Map.of())
                        .bestilt())
                .containsExactly(new Bestilling.Drift(Driftsopgave.INSTALLER_IGEN));
    }

    @Test
    void hvemDerIkkeKanNaasVedKunEnAdministrator() {
        assertThat(noegle(verden.skriver(CILLE, "hvem kan ikke nås"))).isEqualTo("drift.kun_administratorer");
        var tryk = verden.trykker(CILLE, Handling.PROEV_INSTALLATION, "", Map.of());

        assertThat(noegle(tryk)).isEqualTo("drift.kun_administratorer");
        assertThat(tryk.bestilt()).isEmpty();
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow()).afsnit().getFirst().noegle();
    }
}
