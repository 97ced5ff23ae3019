package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Udbakkevisning.Begivenhedsform;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilfoejelseTest {

    static final String SAGT = "tilføj temadag den 14. april til årshjulet";

    final Verden verden = new Verden();

    @Test
    void organisatorenSerHvemDetRoererFoerHunSigerJa() {
        var form = form(SAGT);

        assertThat(form.titel()).isEqualToIgnoringCase("temadag");
        assertThat(form.fra()).contains(LocalDate.parse("2027-04-14"));
        assertThat(form.kreds().naas()).containsExactly(DITTE, GITTE);
        assertThat(temadag()).isEmpty();
    }

    @Test
    void efterJaErDenIAaretOgLederneFaarEnBeskedHver() {
        form(SAGT);

        verden.skriver(CILLE, "ja");

        assertThat(temadag()).get().satisfies(en -> {
            assertThat(en.ejer()).isEqualTo(Ejer.LEDELSE);
            assertThat(en.til()).isEqualTo("2027-04-14");
        });
        assertThat(verden.rundsendelser.alle())
                .singleElement()
                .satisfies(en -> assertThat(en.til()).isEqualTo(new Modtagere.Ledere()));
    }

    @Test
    void denKanTilfoejesUdenBeskedOgForEnEnhed() {
        var form = form("læg personaledag for Biblioteket den 14. april ind i årshjulet");
        assertThat(form.til()).isEqualTo(new Modtagere.Enhed("Biblioteket"));

        verden.trykker(CILLE, Handling.BEGIVENHED_UDEN_BESKED, form.om(), form.felter());

        assertThat(verden.aarshjul(2027).begivenheder())
                .filteredOn(en -> en.enhed().equals("Biblioteket"))
                .hasSize(1);
        assertThat(verden.rundsendelser.alle()).isEmpty();
    }

    @Test
    void toTrykErEnBegivenhed() {
        var form = form(SAGT);
        verden.trykker(CILLE, Handling.GEM_BEGIVENHED, form.om(), form.felter());
        var igen = verden.trykker(CILLE, Handling.GEM_BEGIVENHED, form.om(), form.felter());

        assertThat(igen.aendringer()).isEmpty();
        assertThat(igen.bestilt()).isEmpty();
    }

    @Test
    void iTiMinutterKanDetFortrydesOgDeDerHarFaaetBeskedFaarDetAtVide() {
        form(SAGT);
        verden.skriver(CILLE, "ja");
        verden.gaar(Duration.ofMinutes(9));

        var skridt = verden.skriver(CILLE, "fortryd");

        assertThat(temadag()).isEmpty();
        assertThat(verden.rundsendelser.alle().getFirst().stoppet()).isPresent();
        assertThat(skridt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.Tilbagekald.class,
                        tilbage -> assertThat(tilbage.noegle())
                                .isEqualTo(
                                        verden.rundsendelser.alle().getFirst().noegle()));
    }

    @Test
    void efterTiMinutterErDetForSent() {
        form(SAGT);
        verden.skriver(CILLE, "ja");
        verden.gaar(Duration.ofMinutes(11));

        verden.skriver(CILLE, "fortryd");

        assertThat(temadag()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2027-04-14, 2027-04-14, tilfoej.mangler.titel",
        "Temadag, '', 2027-04-14, flyt.mangler",
        "Temadag, 2027-04-15, 2027-04-14, flyt.slutter_foer",
        "Temadag, 2026-11-02, 2026-11-02, flyt.forbi"
    })
    void detDerIkkeGaarAnSigesDerFraOm(String titel, String fra, String til, String fejl) {
        var form = form(SAGT);

        var skridt = verden.trykker(
                CILLE, Handling.GEM_BEGIVENHED, form.om(), Map.of("titel", titel, "fra", fra, "til", til));

        assertThat(((Begivenhedsform) skridt.svar().orElseThrow()).fejl())
                .extracting(Tekst::noegle)
                .containsExactly(fejl);
        assertThat(temadag()).isEmpty();
    }

    @Test
    void kunOrganisatorerLaeggerNogetIAaret() {
        var form = form(SAGT);

        for (var hvem : List.of(ANNA, DITTE, IDA)) {
            assertThat(verden.skriver(hvem, SAGT).svar()).get().isNotInstanceOf(Begivenhedsform.class);
            assertThat(verden.trykker(hvem, Handling.GEM_BEGIVENHED, form.om(), form.felter())
                            .aendringer())
                    .isEmpty();
        }
    }

    private Begivenhedsform form(String sagt) {
        return (Begivenhedsform) verden.skriver(CILLE, sagt).svar().orElseThrow();
    }

    private Optional<Begivenhed> temadag() {
        return verden.aarshjul(2027).begivenheder().stream()
                .filter(en -> en.titel().equalsIgnoreCase("temadag"))
                .findFirst();
    }
}
