package dk.albertslund.styring.evaluering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.albertslund.styring.evaluering.Evaluering.Mangel;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvalueringTest {

    private static final LocalDate DAG = LocalDate.parse("2026-11-23");
    private static final Map<Modtager, Effekt> SET =
            Map.of(Modtager.BORGERE, new Effekt("De kommer af sig selv", Optional.of(Forandring.TYDELIG)));

    @Test
    void enKladdeKanMangleAltOgEnGemtIntet() {
        var tom = kladde(Slags.UNDERVEJS, Map.of(), Optional.empty(), "", Optional.empty());

        assertThat(tom.mangler()).containsExactlyInAnyOrder(Mangel.BORGERE, Mangel.KONKLUSION);
        assertThatIllegalArgumentException().isThrownBy(tom::gem);
        assertThat(kladde(Slags.UNDERVEJS, SET, Optional.of(Udfald.TILPAS), "", Optional.empty())
                        .gem()
                        .gemt())
                .isTrue();
    }

    @Test
    void kunDenEndeligeKanUdbredesOgDenHarEnLaering() {
        assertThat(mangler(Slags.UNDERVEJS, Udfald.UDBRED, "")).containsExactly(Mangel.ENDELIG_FOER_UDBRED);
        assertThat(mangler(Slags.FORELOEBIG, Udfald.UDBRED, ""))
                .containsExactlyInAnyOrder(Mangel.ENDELIG_FOER_UDBRED, Mangel.ENDELIG_DAG);
        assertThat(mangler(Slags.ENDELIG, Udfald.UDBRED, "")).containsExactly(Mangel.LAERING);
        assertThat(mangler(Slags.ENDELIG, Udfald.UDBRED, "Fredag er bedst")).isEmpty();
    }

    @Test
    void enForeloebigAftalerDenEndelige() {
        var uden = kladde(Slags.FORELOEBIG, SET, Optional.of(Udfald.FORTSAET), "", Optional.empty());

        assertThat(uden.mangler()).containsExactly(Mangel.ENDELIG_DAG);
        assertThat(uden.udskyd(DAG.plusMonths(3)).gem().naeste()).hasValue(DAG.plusMonths(3));
    }

    @Test
    void enGemtUndervejsSpoergerIkkeIgen() {
        var udskudt = kladde(Slags.UNDERVEJS, SET, Optional.of(Udfald.FORTSAET), "", Optional.of(DAG.plusDays(2)));

        assertThat(udskudt.gem().naeste()).isEmpty();
    }

    @Test
    void kendemaerketFoelgerAltDetDerKanRettes() {
        var en = kladde(Slags.UNDERVEJS, SET, Optional.of(Udfald.FORTSAET), "Godt", Optional.empty());

        assertThat(en.udskyd(DAG).kendemaerke()).isEqualTo(en.udskyd(DAG).kendemaerke());
        assertThat(Set.of(
                        en.kendemaerke(),
                        en.gem().kendemaerke(),
                        en.udskyd(DAG).kendemaerke(),
                        kladde(Slags.ENDELIG, SET, en.konklusion(), "Godt", Optional.empty())
                                .kendemaerke(),
                        kladde(Slags.UNDERVEJS, SET, Optional.of(Udfald.STOP), "Godt", Optional.empty())
                                .kendemaerke(),
                        kladde(Slags.UNDERVEJS, SET, en.konklusion(), "Bedre", Optional.empty())
                                .kendemaerke(),
                        kladde(Slags.UNDERVEJS, Map.of(), en.konklusion(), "Godt", Optional.empty())
                                .kendemaerke()))
                .hasSize(7);
    }

    private static Set<Mangel> mangler(Slags slags, Udfald konklusion, String laering) {
        return kladde(slags, SET, Optional.of(konklusion), laering, Optional.empty())
                .mangler();
    }

    private static Evaluering kladde(
            Slags slags,
            Map<Modtager, Effekt> effekt,
            Optional<Udfald> konklusion,
            String laering,
            Optional<LocalDate> naeste) {
        return new Evaluering(
                new Evaluering.Id(new UUID(0, 1)),
                new Genstand.Proevehandlingen(new Proevehandling.Id(new UUID(0, 2))),
                slags,
                Tilstand.KLADDE,
                DAG,
                effekt,
                Forklaring.INGEN,
                konklusion,
                laering,
                naeste,
                new Medarbejder.Id("anna"),
                "Dagplejen");
    }
}
