package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.aarshjul.Fase.Navn.OPLAEG_TIL_MAAL;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Rullet;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Visning.Rulleform;
import dk.albertslund.styring.samtale.Visning.Rullekvittering;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulningTest {

    final Verden verden = new Verden();
    final Maal slutter = Hierarki.faelles("Flere ældre er ude").til(2027);
    final Maal fortsaetter = Hierarki.faelles("Alle børn læser").til(2029);

    @BeforeEach
    void toMaal() {
        verden.har(slutter);
        verden.har(fortsaetter);
    }

    @Test
    void forskellenSesFoerDetOffentliggoeres() {
        var form = form();

        assertThat(form.dage())
                .extracting(Rullet::det)
                .allSatisfy(det -> assertThat(det.fra()).isAfter(det.foerFra()));
        assertThat(dage(form, UDVIKLINGSUGE).det().fra()).isEqualTo("2028-01-17");
        assertThat(form.maal()).contains(slutter).doesNotContain(fortsaetter);
        assertThat(verden.aarshjul(2028).offentliggjort()).isFalse();
    }

    @Test
    void enFristDerVilleFaldeIWeekendenRykkerTilArbejdsdagenFoer() {
        var oplaeg = dage(form(), OPLAEG_TIL_MAAL);

        assertThat(oplaeg.det().til()).isEqualTo("2027-12-17");
        assertThat(oplaeg.undgaaet()).contains(LocalDate.parse("2027-12-18"));
        assertThat(dage(form(), UDVIKLINGSUGE).undgaaet()).isEmpty();
    }

    @Test
    void detDerBlevFlyttetForHaandenTagesMed() {
        verden.skriver(CILLE, "flyt oplæg til mål til 8. december");
        verden.skriver(CILLE, "ja");
        verden.skriver(CILLE, "flyt udviklingsugen til uge 4");
        verden.skriver(CILLE, "ja");

        var form = form();

        assertThat(dage(form, OPLAEG_TIL_MAAL).det().til()).isEqualTo("2027-12-08");
        assertThat(dage(form, UDVIKLINGSUGE).det().fra()).isEqualTo("2028-01-24");
    }

    @Test
    void efterJaErAaretOffentliggjortOgDeAabneMaalFoertMed() {
        form();

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(skridt.svar()).get().isInstanceOf(Rullekvittering.class);
        assertThat(verden.aarshjul(2028).offentliggjort()).isTrue();
        assertThat(verden.aarshjul(2028).fase(OPLAEG_TIL_MAAL).orElseThrow().til())
                .isEqualTo("2027-12-17");
        assertThat(maal(slutter).til()).isEqualTo(2028);
        assertThat(maal(fortsaetter).til()).isEqualTo(2029);
    }

    @Test
    void maaleneKanBlive() {
        form();

        verden.trykker(CILLE, Handling.GEM_RULNING, "2027", Map.of("maal", "false"));

        assertThat(verden.aarshjul(2028).offentliggjort()).isTrue();
        assertThat(maal(slutter).til()).isEqualTo(2027);
    }

    @Test
    void detHeleKanFortrydes() {
        form();
        verden.skriver(CILLE, "ja");

        verden.skriver(CILLE, "fortryd");

        assertThat(verden.aarshjul(2028).offentliggjort()).isFalse();
        assertThat(maal(slutter).til()).isEqualTo(2027);
    }

    @Test
    void lederneFaarEnBeskedOmDetNyeAarGennemUdbakken() {
        assertThat(form().til().naas()).containsExactly(DITTE, GITTE);

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(((Rullekvittering) skridt.svar().orElseThrow()).beskeder()).isEqualTo(2);
        assertThat(verden.rundsendelser.alle()).singleElement().satisfies(en -> {
            assertThat(en.til()).isEqualTo(new Rundsendelse.Modtagere.Ledere());
            assertThat(en.af()).isEqualTo(CILLE.id());
        });
    }

    @Test
    void aaretKanOffentliggoeresUdenBesked() {
        form();

        verden.trykker(CILLE, Handling.RUL_UDEN_BESKED, "2027", Map.of("maal", "true"));

        assertThat(verden.aarshjul(2028).offentliggjort()).isTrue();
        assertThat(verden.rundsendelser.alle()).isEmpty();
    }

    @Test
    void fortrydesDetFaarDeDerHarFaaetBeskedenDetAtVide() {
        form();
        verden.skriver(CILLE, "ja");
        var rund = verden.rundsendelser.alle().getFirst();

        var fortrudt = verden.skriver(CILLE, "fortryd");

        assertThat(fortrudt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.Tilbagekald.class,
                        det -> assertThat(det.noegle()).isEqualTo(rund.noegle()));
        assertThat(verden.aarshjul(2028).offentliggjort()).isFalse();
    }

    @Test
    void etOffentliggjortAarRullesIkkeIgen() {
        form();
        verden.skriver(CILLE, "ja");

        assertThat(verden.skriver(CILLE, "rul årshjulet").svar()).get().isInstanceOf(Visning.Svartekst.class);
        verden.trykker(CILLE, Handling.GEM_RULNING, "2027", Map.of("maal", "true"));
        assertThat(maal(slutter).til()).isEqualTo(2028);
    }

    @Test
    void kunOrganisatorerRuller() {
        assertThat(verden.skriver(DITTE, "rul årshjulet").svar()).get().isInstanceOf(Visning.Svartekst.class);
        verden.trykker(DITTE, Handling.GEM_RULNING, "2027", Map.of("maal", "true"));

        assertThat(verden.aarshjul(2028).offentliggjort()).isFalse();
    }

    private Rulleform form() {
        return (Rulleform) verden.skriver(CILLE, "rul årshjulet").svar().orElseThrow();
    }

    private static Rullet dage(Rulleform form, Fase.Navn fase) {
        return form.dage().stream()
                .filter(en -> en.det().noegle().equals(fase.noegle()))
                .findFirst()
                .orElseThrow();
    }

    private Maal maal(Maal et) {
        return verden.maal().stream()
                .filter(nu -> nu.id().equals(et.id()))
                .findFirst()
                .orElseThrow();
    }
}
