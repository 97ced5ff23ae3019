package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Begrebseksempler.begreb;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Visning.Begrebsforskel;
import dk.albertslund.styring.samtale.Visning.Begrebssvar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BegrebsforskelTest {

    final Verden verden = new Verden();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvad er forskellen på mål og målsætning?",
                "hva er forskelen på mål og målsætnig",
                "what is the difference between goal and objective?"
            })
    void toBegreberForklaresVedSidenAfHinanden(String sagt) {
        assertThat(verden.skriver(ANNA, sagt).svar())
                .hasValue(new Begrebsforskel(
                        List.of(begreb("maal"), begreb("maalsaetning")),
                        Optional.of(Tekst.tekst(
                                "begreb.hos_jer.maal",
                                Tekst.ord("Alle børn er med"),
                                Tekst.ord(Verden.FAELLESSKABER.titel())))));
    }

    @Test
    void eksempletHosJerErIkkeForKanalen() {
        assertThat(verden.skriverIKanal(ANNA, "hvad er forskellen på mål og målsætning?")
                        .svar())
                .hasValue(new Begrebsforskel(List.of(begreb("maal"), begreb("maalsaetning")), Optional.empty()));
    }

    @Test
    void etBegrebForklaresForSig() {
        assertThat(verden.skriver(ANNA, "hvad er forskellen på tegn").svar()).containsInstanceOf(Begrebssvar.class);
    }
}
