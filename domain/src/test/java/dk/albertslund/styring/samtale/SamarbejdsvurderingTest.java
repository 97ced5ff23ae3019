package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.forstaaelse.Aerinde.OPRET_EVALUERING;
import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dagplejen og Biblioteket har et mål sammen; Anna har evalueret det, de prøver af. */
class SamarbejdsvurderingTest {

    static final Medarbejder SIGNE = new Medarbejder(
            new Medarbejder.Id("signe"),
            "Signe Prøve",
            "Signe",
            "signe@example.org",
            "",
            "Motion",
            Optional.empty(),
            Set.of(),
            Set.of(Borgergruppe.VOKSNE));

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarEvalueretDetFaelles() {
        verden.har(Hierarki.maal("Bogstund for flere børn", Hierarki.ALLE_ER_MED, "Dagplejen", "Biblioteket"));
        verden.skriver(ANNA, "ny prøvehandling: bogstund for flere børn i haven fra 1. november til 1. maj");
        assertThat(svar(verden.skriver(ANNA, "gem"))).isInstanceOf(Proevehandlingskvittering.class);
        var form = (Evalueringsform) svar(verden.vil(ANNA, OPRET_EVALUERING, "evaluer bogstunden"));
        var gemt = (Evalueringskvittering) svar(verden.trykker(
                ANNA,
                Handling.GEM_EVALUERING,
                form.om(),
                Map.of(
                        "paa", form.emne().genstand().vaerdi().toString(),
                        "borgere", "De spørger efter bøger",
                        "konklusion", "FORTSAET")));
        assertThat(gemt.tvaerfaglig()).isTrue();
    }

    @Test
    void hverEnhedSvarerForSig() {
        var bos = (Samarbejdsform) svar(verden.trykker(BO, Handling.VURDER_SAMARBEJDE, id(), Map.of()));
        assertThat(bos.enhed()).isEqualTo("Biblioteket");
        assertThat(noegle(svar(gem(BO, bos, "Biblioteket", "JA")))).isEqualTo("samarbejde.gemt");

        var annas = (Samarbejdsform) svar(verden.vil(ANNA, OPRET_EVALUERING, "evaluer samarbejdet"));
        assertThat(annas.enhed()).isEqualTo("Dagplejen");
        gem(ANNA, annas, "Dagplejen", "NEJ");

        assertThat(verden.samarbejde())
                .extracting(Samarbejde::enhed, Samarbejde::roller)
                .containsExactly(tuple("Biblioteket", Svar.JA), tuple("Dagplejen", Svar.NEJ));
    }

    @Test
    void detDeSigerOmHinandenErForDemDerErMed() {
        gem(
                BO,
                (Samarbejdsform) svar(verden.trykker(BO, Handling.VURDER_SAMARBEJDE, id(), Map.of())),
                "Biblioteket",
                "JA");

        for (var hvem : new Medarbejder[] {ANNA, EVA, BO, CILLE}) {
            assertThat(vist(hvem).samarbejde())
                    .as(hvem.fornavn())
                    .hasValueSatisfying(billede -> assertThat(billede.sagt()).hasSize(1));
        }
        assertThat(vist(SIGNE).samarbejde()).hasValueSatisfying(billede -> {
            assertThat(billede.antal()).isEqualTo(1);
            assertThat(billede.sagt()).as("men ikke hvad de sagde").isEmpty();
            assertThat(billede.maaSvare()).isFalse();
        });
    }

    @Test
    void ingenSvarerForEnEnhedDeIkkeErI() {
        var form = (Samarbejdsform) svar(verden.trykker(BO, Handling.VURDER_SAMARBEJDE, id(), Map.of()));

        assertThat(noegle(svar(gem(BO, form, "Dagplejen", "JA")))).isEqualTo("samarbejde.ikke_med");
        assertThat(noegle(svar(verden.trykker(SIGNE, Handling.VURDER_SAMARBEJDE, id(), Map.of()))))
                .isEqualTo("samarbejde.ikke_med");
        assertThat(noegle(svar(gem(SIGNE, form, "Motion", "JA")))).isEqualTo("samarbejde.ikke_med");
        assertThat(verden.samarbejde()).isEmpty();
    }

    @Test
    void etHalvtSvarSpoergerIgenOgToTrykErEt() {
        var form = (Samarbejdsform) svar(verden.trykker(BO, Handling.VURDER_SAMARBEJDE, id(), Map.of()));
        var igen = (Samarbejdsform) svar(verden.trykker(
                BO,
                Handling.GEM_SAMARBEJDE,
                form.om(),
                Map.of("enhed", "Biblioteket", "opgave", "JA", "tekst", "Godt")));
        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("samarbejde.mangler");
        assertThat(igen.tekst()).isEqualTo("Godt");

        gem(BO, igen, "Biblioteket", "JA");
        assertThat(gem(BO, igen, "Biblioteket", "JA").aendringer()).isEmpty();

        verden.skriver(BO, "fortryd");
        assertThat(verden.samarbejde()).isEmpty();
    }

    @Test
    void detSammeKortKanIkkeOverskriveDetEnKollegaSvarede() {
        var annas = (Samarbejdsform) svar(verden.trykker(ANNA, Handling.VURDER_SAMARBEJDE, id(), Map.of()));
        var evas = (Samarbejdsform) svar(verden.trykker(EVA, Handling.VURDER_SAMARBEJDE, id(), Map.of()));
        gem(EVA, evas, "Dagplejen", "JA");

        var igen = (Samarbejdsform) svar(gem(ANNA, annas, "Dagplejen", "NEJ"));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret");
        assertThat(verden.samarbejde()).extracting(Samarbejde::roller).containsExactly(Svar.JA);
    }

    private Skridt gem(Medarbejder hvem, Samarbejdsform form, String enhed, String svar) {
        return verden.trykker(
                hvem,
                Handling.GEM_SAMARBEJDE,
                form.om(),
                Map.of("enhed", enhed, "opgave", svar, "roller", svar, "vaerdi", svar, "tekst", ""));
    }

    private Evalueringsvisning vist(Medarbejder hvem) {
        return (Evalueringsvisning) svar(verden.trykker(hvem, Handling.VIS_EVALUERING, id(), Map.of()));
    }

    private String id() {
        return verden.evalueringer().getFirst().id().vaerdi().toString();
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }
}
