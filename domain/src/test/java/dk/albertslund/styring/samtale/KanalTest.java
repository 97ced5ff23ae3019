package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Visning.KunPersonligt;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I en gruppe eller kanal læser andre med: der siges, hvad der er det samme for alle, og intet andet. */
class KanalTest {

    final Verden verden = new Verden();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ny prøvehandling: fælles morgensang fra på mandag",
                "14 deltagere i uge 47",
                "nyt mål: flere er med",
                "ny milepæl: klar til april",
                "hvad mangler jeg",
                "min enhed",
                "mine prøvehandlinger",
                "slet mit sidste tegn",
                "mind mig om mødet på fredag",
                "mine påmindelser",
                "indstillinger",
                "hvad ved du om mig?",
                "opret udviklingsuge i uge 3",
                "ret begrebet mål",
                "fortryd"
            })
    void ensEgetFlyttesTilEnsEgenChat(String sagt) {
        var skridt = verden.skriverIKanal(CILLE, sagt);

        assertThat(skridt.svar()).hasValue(new KunPersonligt("28:bot"));
        assertThat(skridt.aendringer()).isEmpty();
        assertThat(skridt.bestilt()).isEmpty();
        assertThat(skridt.naeste()).isEqualTo(new Ledig());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hjælp",
                "hej",
                "tak",
                "vis årshjulet",
                "hvad er et tegn?",
                "hvad er forskellen på mål og målsætning?",
                "vis målsætninger",
                "politikker",
                "vis målplan for Dagplejen",
                "søg morgensang",
                "begreber",
                "31. februar",
                "kan du lige ordne det der"
            })
    void detDerErDetSammeForAlleSigesHvorDerBlevSpurgt(String sagt) {
        assertThat(verden.skriverIKanal(CILLE, sagt).svar()).isPresent().get().isNotInstanceOf(KunPersonligt.class);
        assertThat(verden.skriver(CILLE, sagt).svar()).isPresent().get().isNotInstanceOf(KunPersonligt.class);
    }

    @Test
    void enKnapPaaEtFaellesKortGoerIkkeNogetPaaNogensVegne() {
        var aabne = EnumSet.of(
                Handling.HJAELP,
                Handling.MENTE,
                Handling.VIS_AARSHJUL,
                Handling.VIS_MAALPLAN,
                Handling.VIS_MAALSAETNINGER,
                Handling.VIS_PROEVEHANDLING,
                Handling.FORKLAR,
                Handling.VIS_BEGREBER,
                Handling.VIS_BEGREBSHISTORIE,
                Handling.LAEG_I_KANAL,
                Handling.ANNULLER);

        for (var handling : Handling.values()) {
            var skridt = verden.trykkerIKanal(CILLE, handling, "");

            assertThat(skridt.aendringer()).as("%s", handling).isEmpty();
            assertThat(skridt.bestilt()).as("%s", handling).isEmpty();
            assertThat(skridt.svar().filter(KunPersonligt.class::isInstance).isPresent())
                    .as("%s", handling)
                    .isEqualTo(!aabne.contains(handling));
        }
    }

    @Test
    void menteDuIEnKanalFoererHellerIkkeTilNogensEget() {
        assertThat(verden.trykkerIKanal(CILLE, Handling.MENTE, "opret_tegn/14 deltagere")
                        .svar())
                .hasValue(new KunPersonligt("28:bot"));
    }
}
