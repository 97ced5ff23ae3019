package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked.Filsvar;
import dk.albertslund.styring.udtraek.Filindhold;
import dk.albertslund.styring.udtraek.Filplads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilerTest {

    static final Filplads PLADS =
            new Filplads("https://x.sharepoint.com/op", "https://x.sharepoint.com/fil", "u1", "xlsx");

    final Verden verden = new Verden();

    @ParameterizedTest
    @ValueSource(
            strings = {"eksportér", "eksporter", "hent som Excel", "send mig vores mål i et regneark", "export to excel"
            })
    void etUdtraekErOmEnsEgenEnhed(String sagt) {
        assertThat(indhold(verden.skriver(ANNA, sagt))).isEqualTo(new Filindhold.Udtraek(Set.of("Dagplejen")));
    }

    @Test
    void enProevehandlingOmExcelErIkkeEtUdtraek() {
        assertThat(verden.skriver(ANNA, "ny prøvehandling: excel for ældre fra på mandag")
                        .bestilt())
                .isEmpty();
    }

    @Test
    void enLederFaarSineEnhederOgEnOrganisatorDemAlle() {
        assertThat(indhold(verden.skriver(GITTE, "eksportér")))
                .isEqualTo(new Filindhold.Udtraek(Set.of("Dagtilbud", "Dagplejen", "Børnehaven")));
        assertThat(indhold(verden.skriver(CILLE, "eksportér"))).isEqualTo(new Filindhold.Udtraek(Set.of()));
    }

    @Test
    void denViIkkeKenderEnhedenPaaFaarIkkeAltDerved() {
        var gaest = Medarbejder.ukendt(new Medarbejder.Id("gaest"), "Gæst");

        var skridt = verden.skriver(gaest, "eksportér");

        assertThat(skridt.bestilt()).isEmpty();
        assertThat(skridt.svar()).hasValue(Hjaelp.sig("fil.ingen_enhed"));
    }

    @Test
    void hentDetHeleErOmEnSelv() {
        assertThat(indhold(verden.skriver(ANNA, "hent det hele"))).isEqualTo(new Filindhold.OmMig());
        assertThat(indhold(verden.trykker(ANNA, Handling.HENT_MIT, "", Map.of())))
                .isEqualTo(new Filindhold.OmMig());
    }

    @Test
    void sigerHunJaAfleveresFilenHvorHunSagde() {
        var fil = new UUID(0, 7);

        var skridt = verden.goer(ANNA, new Filsvar(fil.toString(), Optional.of(PLADS)));

        assertThat(skridt.bestilt()).isEqualTo(List.of(new Bestilling.AfleverFil(fil, PLADS)));
        assertThat(skridt.svar()).isEmpty();
    }

    @Test
    void sigerHunNejErDetEtSvar() {
        var skridt = verden.goer(ANNA, new Filsvar(new UUID(0, 7).toString(), Optional.empty()));

        assertThat(skridt.bestilt()).isEmpty();
        assertThat(skridt.svar()).hasValue(Hjaelp.sig("fil.nej_tak"));
    }

    @Test
    void etSvarOmNogetAndetErIkkeOmEnFil() {
        assertThat(verden.goer(ANNA, new Filsvar("../../etc", Optional.of(PLADS)))
                        .svar())
                .hasValue(Hjaelp.sig("fil.vaek"));
    }

    private static Filindhold indhold(Skridt skridt) {
        assertThat(skridt.svar()).isEmpty();
        return ((Bestilling.LavFil) skridt.bestilt().getFirst()).indhold();
    }
}
