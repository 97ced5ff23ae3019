package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.samtale.Visning.Kalenderkort;
import dk.albertslund.styring.samtale.Visning.MineFrister;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KalenderenTest {

    final Verden verden = new Verden();

    @Test
    void kalenderenHarDenSammeAdresseHverGang() {
        var foerste = kort(verden.skriver(ANNA, "min kalender"));

        assertThat(foerste.ejer()).isEqualTo(new Kalenderejer.Person(ANNA.id()));
        assertThat(kort(verden.skriver(ANNA, "kalender")).adresse()).isEqualTo(foerste.adresse());
        assertThat(kort(verden.skriver(EVA, "kalender")).adresse()).isNotEqualTo(foerste.adresse());
    }

    @Test
    void alleIEnhedenHarDenSammeEnhedskalender() {
        var annas = kort(verden.skriver(ANNA, "enhedens kalender"));

        assertThat(annas.ejer()).isEqualTo(new Kalenderejer.Enhed("Dagplejen"));
        assertThat(kort(verden.skriver(EVA, "vores kalender")).adresse()).isEqualTo(annas.adresse());
    }

    @Test
    void enNyAdresseSpoergesDerOmOgSaaErDenGamleVaek() {
        var gammel = kort(verden.skriver(ANNA, "kalender")).adresse();

        verden.trykker(ANNA, Handling.NY_KALENDERADRESSE, "mig", Map.of());
        assertThat(kort(verden.skriver(ANNA, "kalender")).adresse()).isEqualTo(gammel);
        var ny = kort(verden.trykker(ANNA, Handling.FORNY_KALENDER, "mig", Map.of()));

        assertThat(ny.adresse()).isNotEqualTo(gammel);
        assertThat(kort(verden.skriver(ANNA, "kalender")).adresse()).isEqualTo(ny.adresse());

        verden.skriver(ANNA, "fortryd");
        assertThat(kort(verden.skriver(ANNA, "kalender")).adresse()).isEqualTo(gammel);
    }

    @Test
    void kunLederenGiverEnhedensKalenderEnNyAdresse() {
        var gammel = kort(verden.skriver(ANNA, "enhedens kalender"));

        verden.trykker(ANNA, Handling.FORNY_KALENDER, "enhed", Map.of());
        assertThat(gammel.maaForny()).isFalse();
        assertThat(kort(verden.skriver(ANNA, "enhedens kalender")).adresse()).isEqualTo(gammel.adresse());

        verden.trykker(DITTE, Handling.FORNY_KALENDER, "enhed", Map.of());
        assertThat(kort(verden.skriver(ANNA, "enhedens kalender")).adresse()).isNotEqualTo(gammel.adresse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine frister", "Vis mine frister", "hvilke frister har jeg?", "my deadlines"})
    void lederenSerFasernesFristerOgMedarbejderenSineEgne(String sagt) {
        assertThat(faser(verden.skriver(DITTE, sagt)))
                .containsExactly(Fase.Navn.OPLAEG_TIL_MAAL, Fase.Navn.UDVIKLINGSUGE, Fase.Navn.FAERDIGGOERELSE);
        assertThat(faser(verden.skriver(ANNA, sagt))).containsExactly(Fase.Navn.UDVIKLINGSUGE);
    }

    @Test
    void iEnKanalVisesHverkenFristerEllerAdresser() {
        assertThat(verden.skriverIKanal(DITTE, "mine frister").svar()).get().isInstanceOf(Visning.KunPersonligt.class);
        assertThat(verden.trykkerIKanal(DITTE, Handling.MINE_FRISTER, "").svar())
                .get()
                .isInstanceOf(Visning.KunPersonligt.class);
        assertThat(verden.trykkerIKanal(DITTE, Handling.VIS_KALENDER, "mig").svar())
                .get()
                .isInstanceOf(Visning.KunPersonligt.class);
    }

    private static Iterable<Fase.Navn> faser(Skridt skridt) {
        return ((MineFrister) skridt.svar().orElseThrow())
                .frister().stream()
                        .map(Aarspost::fase)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Kalenderkort kort(Skridt skridt) {
        return (Kalenderkort) skridt.svar().orElseThrow();
    }
}
