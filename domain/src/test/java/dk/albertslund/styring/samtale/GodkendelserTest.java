package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Fremdrift;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Trin;
import dk.albertslund.styring.samtale.Visning.Afventer;
import dk.albertslund.styring.samtale.Visning.Fremdriftsvisning;
import dk.albertslund.styring.samtale.Visning.Godkendelsesoenske;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GodkendelserTest {

    final Verden verden = new Verden();
    final Maal faelles = Hierarki.maal("Alle børn er ude hver dag", Hierarki.FLERE_UDE, "Dagplejen", "Dagtilbud");

    @BeforeEach
    void etMaalSomToEnhederHar() {
        verden.har(faelles);
    }

    @Test
    void etFaellesMaalErFoerstFaerdigtNaarPartnerenHarSagtJa() {
        var svar = verden.skriver(DITTE, "gør målplanen færdig").svar();
        assertThat(svar)
                .get()
                .isInstanceOfSatisfying(
                        Afventer.class,
                        afventer -> assertThat(afventer.maal())
                                .singleElement()
                                .satisfies(det -> assertThat(det.enheder()).containsExactly("Dagtilbud")));
        verden.trykker(DITTE, Handling.GEM_MAALPLAN, "2027/Dagplejen", Map.of());
        assertThat(plan().tilstand()).isEqualTo(Maalplan.Tilstand.KLADDE);

        verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of());
        verden.skriver(DITTE, "gør målplanen færdig");
        verden.skriver(DITTE, "ja");

        assertThat(plan().tilstand()).isEqualTo(Maalplan.Tilstand.ENDELIG);
    }

    @Test
    void kunDeDerManglerSpoerges() {
        var foer = verden.trykker(DITTE, Handling.BED_OM_GODKENDELSE, "2027/Dagplejen", Map.of());
        assertThat(foer.bestilt()).singleElement().isInstanceOfSatisfying(Bestilling.Meddel.class, meddel -> {
            assertThat(meddel.til()).containsExactly(GITTE.id());
            assertThat(meddel.visning()).isInstanceOf(Godkendelsesoenske.class);
        });

        verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of());

        assertThat(verden.trykker(DITTE, Handling.BED_OM_GODKENDELSE, "2027/Dagplejen", Map.of())
                        .bestilt())
                .isEmpty();
    }

    @Test
    void aendresMaaletSpoergesDerIgen() {
        verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of());
        var aendret = faelles.til(2030);
        verden.har(aendret);

        assertThat(verden.skriver(DITTE, "gør målplanen færdig").svar()).get().isInstanceOf(Afventer.class);
        assertThat(verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of())
                        .svar())
                .as("kortet er fra før")
                .get()
                .isInstanceOf(Godkendelsesoenske.class);
        assertThat(verden.skriver(DITTE, "gør målplanen færdig").svar()).get().isInstanceOf(Afventer.class);
    }

    @Test
    void kunLederenAfEnEnhedDerHarMaaletSigerJa() {
        verden.trykker(ANNA, Handling.GODKEND_MAAL, om(faelles), Map.of());
        verden.trykker(CILLE, Handling.GODKEND_MAAL, om(faelles), Map.of());

        assertThat(verden.skriver(DITTE, "gør målplanen færdig").svar()).get().isInstanceOf(Afventer.class);
    }

    @Test
    void jaetKanFortrydes() {
        verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of());

        verden.skriver(GITTE, "fortryd");

        assertThat(verden.skriver(DITTE, "gør målplanen færdig").svar()).get().isInstanceOf(Afventer.class);
    }

    @Test
    void enKommentarGaarTilDeAndre() {
        var skridt =
                verden.trykker(GITTE, Handling.KOMMENTER_MAAL, om(faelles), Map.of("kommentar", "Hvad med vinteren?"));

        assertThat(skridt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.Meddel.class,
                        meddel -> assertThat(meddel.til()).containsExactly(DITTE.id()));
        assertThat(verden.trykker(GITTE, Handling.KOMMENTER_MAAL, om(faelles), Map.of("kommentar", ""))
                        .bestilt())
                .isEmpty();
    }

    @Test
    void fremdriftenFoelgerDeTreTrinIHverAfdeling() {
        assertThat(dagtilbud().enheder()).isEqualTo(Map.of(Trin.OPLAEG, 1L, Trin.INTET, 1L));

        verden.gaar(Duration.ofDays(58));
        assertThat(dagtilbud().paa(Trin.UDVIKLINGSUGE)).isOne();

        verden.gaar(Duration.ofDays(7));
        assertThat(dagtilbud().paa(Trin.AFVENTER)).isOne();

        verden.trykker(GITTE, Handling.GODKEND_MAAL, om(faelles), Map.of());
        assertThat(dagtilbud().paa(Trin.UDVIKLINGSUGE))
                .as("klar til at blive gjort færdig")
                .isOne();

        verden.trykker(DITTE, Handling.GEM_MAALPLAN, "2027/Dagplejen", Map.of());
        assertThat(dagtilbud().enheder()).isEqualTo(Map.of(Trin.FAERDIG, 1L, Trin.INTET, 1L));
    }

    @Test
    void kunLedereOgOrganisatorerSerFremdriften() {
        assertThat(verden.skriver(ANNA, "hvor langt er vi").svar()).get().isInstanceOf(Visning.Svartekst.class);
        assertThat(verden.skriver(DITTE, "fremdrift").svar()).get().isInstanceOf(Fremdriftsvisning.class);
    }

    private Fremdrift.Afdeling dagtilbud() {
        var vist = (Fremdriftsvisning) verden.skriver(CILLE, "fremdrift").svar().orElseThrow();
        assertThat(vist.fremdrift().afdelinger())
                .extracting(Fremdrift.Afdeling::navn)
                .isSubsetOf(Set.of("Dagtilbud", "Kultur"));
        return vist.fremdrift().afdelinger().getFirst();
    }

    private Maalplan plan() {
        return verden.maalplan("Dagplejen", 2027);
    }

    private static String om(Maal maal) {
        return new Kortid(maal.id().vaerdi(), maal.kendemaerke()).om();
    }
}
