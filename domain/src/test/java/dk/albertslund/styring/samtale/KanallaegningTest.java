package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Dokument.Slags;
import dk.albertslund.styring.udtraek.Filnavn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanallaegningTest {

    final Verden verden = new Verden();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    læg målplanen i kanalens filer           | MAALPLAN
                    vil du lægge vores målplan i kanalen?    | MAALPLAN
                    gem målplanen i Teams-mappen             | MAALPLAN
                    gem status i Teams-mappen                | STATUS
                    læg en statusrapport i kanalens filer    | STATUS
                    upload status til SharePoint             | STATUS
                    put the status report in the channel     | STATUS
                    """)
    void detSkrivesSomFolkSigerDetOgGoeresFoerstVedEtJa(String sagt, Slags slags) {
        var spurgt = verden.skriverIKanal(ANNA, sagt);

        assertThat(spurgt.bestilt()).isEmpty();
        assertThat(bestilt(verden.skriverIKanal(ANNA, "ja")))
                .isEqualTo(new Dokument(slags, "Dagplejen", Set.of("Dagplejen")));
    }

    @Test
    void kunDenDerBadOmDetKanSigeJa() {
        verden.skriverIKanal(ANNA, "læg målplanen i kanalens filer");

        var af = verden.trykkerIKanal(BO, Handling.LAEG_I_KANAL, "MAALPLAN/anna");

        assertThat(af.bestilt()).isEmpty();
        assertThat(af.svar()).hasValue(Hjaelp.sig("fil.kanal.en_anden"));
        assertThat(bestilt(verden.trykkerIKanal(ANNA, Handling.LAEG_I_KANAL, "MAALPLAN/anna"))
                        .om())
                .isEqualTo("Dagplejen");
    }

    @Test
    void iEnsEgenChatErDetForLedereOgOrganisatorer() {
        assertThat(verden.skriver(ANNA, "læg målplanen i kanalen").svar()).hasValue(Hjaelp.sig("fil.kanal.kun_ledere"));
        assertThat(verden.trykker(ANNA, Handling.LAEG_I_KANAL, "MAALPLAN/anna", Map.of())
                        .bestilt())
                .isEmpty();

        verden.skriver(GITTE, "læg målplanen i kanalen");
        assertThat(bestilt(verden.skriver(GITTE, "ja")))
                .isEqualTo(new Dokument(Slags.MAALPLAN, "Dagtilbud", Set.of("Dagtilbud", "Dagplejen", "Børnehaven")));
        verden.skriver(CILLE, "læg status i kanalen");
        assertThat(bestilt(verden.skriver(CILLE, "ja")))
                .as("hele kommunen")
                .isEqualTo(new Dokument(Slags.STATUS, "", Set.of()));
    }

    @Test
    void uSagtHvadSpoergesDerOgUdenEnKanalSigesDet() {
        assertThat(verden.skriverIKanal(ANNA, "læg den i kanalens filer").svar())
                .hasValue(Hjaelp.sig("fil.kanal.hvad"));

        verden.kanal = Optional.empty();
        assertThat(verden.skriverIKanal(ANNA, "læg målplanen i kanalens filer").svar())
                .hasValue(Hjaelp.sig("fil.kanal.ingen"));
        assertThat(verden.skriver(GITTE, "læg målplanen i kanalens filer").svar())
                .hasValue(Hjaelp.sig("fil.kanal.ingen_faelles"));
    }

    @Test
    void denViIkkeKenderEnhedenPaaLaeggerIntet() {
        var gaest = Medarbejder.ukendt(new Medarbejder.Id("gaest"), "Gæst");

        assertThat(verden.skriverIKanal(gaest, "læg målplanen i kanalens filer").svar())
                .hasValue(Hjaelp.sig("fil.ingen_enhed"));
        assertThat(verden.trykkerIKanal(gaest, Handling.LAEG_I_KANAL, "MAALPLAN/gaest")
                        .bestilt())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vis målplanen", "læg møderne i kalenderen", "del det med mit team"})
    void andetErIkkeOmEnKanal(String sagt) {
        assertThat(verden.skriver(GITTE, sagt).svar())
                .isPresent()
                .get()
                .asString()
                .doesNotContain("fil.kanal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Målplan Børn/Unge: "Vi kan" #1? | Målplan Børn-Unge- -Vi kan- -1-.xlsx
                    ~$skjult.                       | $skjult.xlsx
                    ..                              | Fil.xlsx
                    """)
    void etFilnavnErEtSharePointTagerImod(String navn, String fil) {
        assertThat(Filnavn.af(navn, "xlsx")).isEqualTo(fil);
    }

    private static Dokument bestilt(Skridt skridt) {
        return ((Bestilling.LaegIKanal) skridt.bestilt().getFirst()).dokument();
    }
}
