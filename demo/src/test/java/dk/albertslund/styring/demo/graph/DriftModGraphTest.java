package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static dk.albertslund.styring.demo.graph.Byen.id;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Appinstallation.Grund;
import dk.albertslund.styring.drift.Appinstallation.Udfald;
import dk.albertslund.styring.drift.Selvtest.Proeve;
import dk.albertslund.styring.drift.Selvtest.Svar;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DriftModGraphTest {

    final Opstilling opstilling = new Opstilling("drift", Byen.med(3), UnaryOperator.identity());

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void appenLaeggesHosEnMedarbejderOgAndenGangErSomDenFoerste() {
        var app = opstilling.appinstallation();
        var anna = new Medarbejder.Id(ansat(1).id());

        var foerste = app.installer(anna);

        assertThat(foerste)
                .isInstanceOfSatisfying(
                        Udfald.Installeret.class, en -> assertThat(en.chat()).isPresent());
        assertThat(app.installer(anna)).isEqualTo(foerste);
        assertThat(app.installer(new Medarbejder.Id(id("ukendt")))).isEqualTo(new Udfald.KanIkke(Grund.UKENDT_I_TEAMS));
    }

    @Test
    void selvtestenFinderPostkassenUdenForDetTilladte() {
        assertThat(opstilling.selvtest().koer()).extracting(Proeve::svar).containsOnly(Svar.VIRKER);

        opstilling.graph.bestil(Uheld.NAEGTET, 1);

        assertThat(opstilling.selvtest().koer())
                .filteredOn(en -> en.svar() == Svar.MANGLER)
                .singleElement()
                .satisfies(en -> {
                    assertThat(en.tilladelse()).isEqualTo("Calendars.ReadWrite");
                    assertThat(en.raad()).contains("New-ManagementScope", Opstilling.ORGANISATOR);
                });
    }
}
