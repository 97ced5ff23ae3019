package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.samtale.Visning.MinePaamindelser;
import dk.albertslund.styring.samtale.Visning.Paamindelsesform;
import dk.albertslund.styring.samtale.Visning.Paamindelseskvittering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HuskningTest {

    final Verden verden = new Verden();

    @ParameterizedTest
    @CsvSource({
        "mind mig om gågrupperne om to uger, gågrupperne, 2026-12-07",
        "Mind mig om to uger om gågrupperne, gågrupperne, 2026-12-07",
        "mind mig om at ringe til biblioteket på fredag, ringe til biblioteket, 2026-11-27",
        "remind me to call the library on friday, call the library, 2026-11-27"
    })
    void detDerSkalHuskesOgDagenLaesesUdAfSaetningen(String sagt, String hvad, LocalDate dag) {
        var form = form(verden.skriver(ANNA, sagt));

        assertThat(form.tekst()).isEqualToIgnoringCase(hvad);
        assertThat(form.dag()).hasValue(dag);
        assertThat(mine()).isEmpty();
    }

    @Test
    void annaFaarEnPaamindelseFlytterDenSletterDenOgFortryder() {
        var form = form(verden.skriver(ANNA, "mind mig om gågrupperne om to uger"));
        var gemt = gem(form.om(), "gågrupperne", "2026-12-07");
        assertThat(mine()).containsExactly(gemt);
        assertThat(gem(form.om(), "noget andet", "2026-12-08"))
                .as("trykket igen på det gamle kort")
                .isEqualTo(gemt);

        var ret = form(verden.trykker(ANNA, Handling.RET_PAAMINDELSE, om(gemt), Map.of()));
        var flyttet = gem(ret.om(), "gågrupperne", "2026-12-14");
        assertThat(mine()).containsExactly(flyttet);

        verden.trykker(ANNA, Handling.SLET_PAAMINDELSE, om(gemt), Map.of());
        assertThat(mine()).isEmpty();
        assertThat(verden.trykker(ANNA, Handling.SLET_PAAMINDELSE, om(gemt), Map.of())
                        .svar())
                .hasValue(Hjaelp.sig("paamindelse.vaek"));

        assertThat(verden.skriver(ANNA, "fortryd").svar()).hasValue(Hjaelp.sig("fortryd.paamindelse.igen"));
        assertThat(mine()).containsExactly(flyttet);
    }

    @Test
    void enDagDerErBegyndtEllerManglerSpoergesDerOmIgen() {
        var om = form(verden.skriver(ANNA, "mind mig om gågrupperne")).om();

        for (var dag : List.of("", "2026-11-23", "+999999999-12-31")) {
            var igen = form(
                    verden.trykker(ANNA, Handling.GEM_PAAMINDELSE, om, Map.of("tekst", "gågrupperne", "dag", dag)));
            assertThat(igen.fejl()).hasSize(1);
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void andresPaamindelserErIkkeTilAtSeEllerSlette() {
        var gemt = gem(
                form(verden.skriver(ANNA, "mind mig om gågrupperne om to uger")).om(), "x", "2026-12-07");

        assertThat(verden.skriver(EVA, "mine påmindelser").svar()).hasValue(Hjaelp.sig("paamindelse.ingen"));
        assertThat(verden.trykker(EVA, Handling.SLET_PAAMINDELSE, om(gemt), Map.of())
                        .svar())
                .hasValue(Hjaelp.sig("paamindelse.vaek"));
        assertThat(mine()).containsExactly(gemt);
    }

    private EgenPaamindelse gem(String om, String tekst, String dag) {
        var svar = verden.trykker(ANNA, Handling.GEM_PAAMINDELSE, om, Map.of("tekst", tekst, "dag", dag))
                .svar();
        return ((Paamindelseskvittering) svar.orElseThrow()).gemt();
    }

    private List<EgenPaamindelse> mine() {
        return verden.skriver(ANNA, "mine påmindelser").svar().orElseThrow() instanceof MinePaamindelser(var mine)
                ? mine
                : List.of();
    }

    private static Paamindelsesform form(Skridt skridt) {
        return (Paamindelsesform) skridt.svar().orElseThrow();
    }

    private static String om(EgenPaamindelse en) {
        return en.id().vaerdi().toString();
    }
}
