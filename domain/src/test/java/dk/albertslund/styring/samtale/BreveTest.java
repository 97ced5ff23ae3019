package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.ASTA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreveTest {

    static final Brev TIL_ANNA = brev(1);
    static final Brev TIL_BO = brev(2);

    final Verden verden = new Verden();

    @BeforeEach
    void toErDoede() {
        verden.har(TIL_ANNA);
        verden.har(TIL_BO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vis døde breve", "Døde breve", "send igen", "show dead letters"})
    void administratorenSerDetDerIkkeKomFrem(String sagt) {
        assertThat(verden.skriver(ASTA, sagt).svar()).contains(new Visning.Brevliste(List.of(TIL_ANNA, TIL_BO)));
    }

    @Test
    void erAltKommetFremSigesDet() {
        assertThat(new Verden().skriver(ASTA, "vis døde breve").svar()).contains(Hjaelp.sig("breve.ingen"));
    }

    @Test
    void ingenAndreSerDetEllerSenderIgenHellerIkkeMedEtKortDeHarFaaetFat() {
        for (var hvem : List.of(ANNA, CILLE)) {
            assertThat(verden.skriver(hvem, "vis døde breve").svar()).contains(Hjaelp.sig("breve.kun_administratorer"));
            var skridt = trykker(hvem, "1");
            assertThat(skridt.svar()).contains(Hjaelp.sig("breve.kun_administratorer"));
            assertThat(skridt.bestilt()).isEmpty();
        }
    }

    @Test
    void ikkeIEnKanalHvorAndreLaeserMed() {
        assertThat(verden.skriverIKanal(ASTA, "vis døde breve").svar()).containsInstanceOf(Visning.KunPersonligt.class);
    }

    @Test
    void etTrykSenderEtIgenEllerDemAlle() {
        assertThat(trykker(ASTA, "2").bestilt()).containsExactly(new Bestilling.SendIgen(List.of(2L)));
        assertThat(trykker(ASTA, "alle").bestilt()).containsExactly(new Bestilling.SendIgen(List.of(1L, 2L)));
    }

    @Test
    void etBrevDerIkkeErDoedtMereSendesIkke() {
        var skridt = trykker(ASTA, "7");

        assertThat(skridt.svar()).isEqualTo(Optional.of(Hjaelp.sig("breve.allerede_sendt")));
        assertThat(skridt.bestilt()).isEmpty();
    }

    private Skridt trykker(Medarbejder hvem, String om) {
        return verden.trykker(hvem, Handling.SEND_IGEN, om, Map.of());
    }

    private static Brev brev(long nr) {
        return new Brev(nr, Brev.Art.ERINDRING, "Anna", "403", LocalDate.EPOCH, false);
    }
}
