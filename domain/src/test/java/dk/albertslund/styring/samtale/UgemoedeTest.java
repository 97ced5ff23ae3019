package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisatoren flytter og aflyser ugens møder. */
class UgemoedeTest {

    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final LocalDateTime TORSDAG_KL_10 = LocalDateTime.parse("2027-01-21T10:00");
    static final Ugeplan.Id UGE_3 = new Ugeplan.Id(new UUID(0, 3));
    static final Moede AELDRE = moede(1, Borgergruppe.AELDRE, MANDAG.plusDays(1).atTime(9, 0), "a", "b");
    static final Moede BOERN = moede(2, Borgergruppe.BOERN, MANDAG.plusDays(3).atTime(11, 0), "b", "c");

    final Verden verden = new Verden();

    UgemoedeTest() {
        verden.har(new Ugeplan(
                UGE_3, MANDAG, List.of(new Ugeplan.Forslag(AELDRE, 2, 0), new Ugeplan.Forslag(BOERN, 2, 0))));
        verden.har(AELDRE, /* indkaldt= */ true);
        verden.har(BOERN, /* indkaldt= */ false);
    }

    @Test
    void enUgedagErDenIUdviklingsugenOgMoedetBeholderSinLaengde() {
        assertThat(noegler(verden.skriver(CILLE, "flyt mødet for ældre til torsdag kl. 10")))
                .startsWith("moede.flyt.spoerg");
        assertThat(tid(AELDRE)).as("intet er flyttet endnu").isEqualTo(AELDRE.tid());

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(noegler(skridt)).containsExactly("moede.flyttet");
        assertThat(tid(AELDRE)).isEqualTo(new Tidsrum(TORSDAG_KL_10, TORSDAG_KL_10.plusHours(2)));
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.RetMoede(UGE_3, AELDRE.id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flyt mødet for ældre til 20. januar 2027|2027-01-20T09:00",
                "ryk ældremødet til fredag klokken 13|2027-01-22T13:00",
                "udskyd møde for ældre til den 28. januar kl. 8.30|2027-01-28T08:30",
                "move the meeting for the elderly to Thursday at 10|2027-01-21T10:00"
            })
    void flyttesKanSigesPaaFlereMaader(String sagt, LocalDateTime til) {
        verden.skriver(CILLE, sagt);
        verden.skriver(CILLE, "ja");

        assertThat(tid(AELDRE).start()).isEqualTo(til);
    }

    @Test
    void denDerSkalToStederSesFoerDerSigesJa() {
        assertThat(noegler(verden.skriver(CILLE, "flyt mødet for ældre til torsdag kl. 10")))
                .containsExactly("moede.flyt.spoerg", "moede.flyt.andetsteds");
        assertThat(noegler(verden.skriver(CILLE, "flyt mødet for ældre til onsdag kl. 10")))
                .containsExactly("moede.flyt.spoerg");
    }

    @Test
    void etFlyttetMoedeKommerTilbageOgOutlookFoelgerMed() {
        verden.skriver(CILLE, "flyt mødet for ældre til torsdag kl. 10");
        verden.skriver(CILLE, "ja");

        var skridt = verden.skriver(CILLE, "fortryd");

        assertThat(noegler(skridt)).containsExactly("fortryd.moede");
        assertThat(tid(AELDRE)).isEqualTo(AELDRE.tid());
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.RetMoede(UGE_3, AELDRE.id()));
    }

    @Test
    void etForslagFlyttesUdenAtNogenFaarBesked() {
        verden.skriver(CILLE, "flyt mødet for børn til tirsdag kl. 12");
        var skridt = verden.skriver(CILLE, "ja");

        assertThat(noegler(skridt)).containsExactly("moede.flyttet_kladde");
        assertThat(tid(BOERN).start()).isEqualTo(MANDAG.plusDays(1).atTime(12, 0));
        assertThat(skridt.bestilt()).isEmpty();
    }

    @Test
    void aflystEfterJaOgIndkaldtIgenEfterFortryd() {
        assertThat(noegler(verden.skriver(CILLE, "aflys mødet for ældre"))).containsExactly("moede.aflys.spoerg");
        assertThat(aflyst(AELDRE)).isFalse();

        var skridt = verden.skriver(CILLE, "ja");
        assertThat(noegler(skridt)).containsExactly("moede.aflyst");
        assertThat(aflyst(AELDRE)).isTrue();
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.RetMoede(UGE_3, AELDRE.id()));
        assertThat(noegler(verden.skriver(CILLE, "aflys mødet for ældre"))).containsExactly("moede.er_aflyst");

        var igen = verden.skriver(CILLE, "fortryd");
        assertThat(aflyst(AELDRE)).isFalse();
        assertThat(igen.bestilt()).containsExactly(new Bestilling.RetMoede(UGE_3, AELDRE.id()));
    }

    @Test
    void etAflystForslagSesIkkeOgSendesIkke() {
        verden.skriver(CILLE, "aflys mødet for børn");
        assertThat(noegler(verden.skriver(CILLE, "ja"))).containsExactly("moede.aflyst_kladde");

        var sendt = trykker(CILLE, Handling.SEND_UGE, UGE_3.vaerdi().toString());

        assertThat(sendt.bestilt()).containsExactly(new Bestilling.Indkald(UGE_3, AELDRE.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "flyt mødet for unge til torsdag, moede.ingen",
        "flyt mødet for ældre, moede.flyt.hvornaar",
        "flyt mødet for ældre til lørdag, moede.flyt.uden_for",
        "flyt mødet for ældre til torsdag kl. 19, moede.flyt.uden_for",
        "flyt mødet for ældre til tirsdag kl. 9, moede.flyt.samme"
    })
    void detDerIkkeKanLadeSigGoereSigesMedDetSamme(String sagt, String noegle) {
        assertThat(noegler(verden.skriver(CILLE, sagt))).containsExactly(noegle);
        assertThat(tid(AELDRE)).isEqualTo(AELDRE.tid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"flyt mødet for ældre til torsdag kl. 10", "aflys mødet for ældre"})
    void kunOrganisatorerMaa(String sagt) {
        assertThat(noegler(verden.skriver(ANNA, sagt))).containsExactly("uge.kun_organisatorer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x/AELDRE/2027-01-21T10:00", "00000000-0000-0000-0000-000000000003/AELDRE/nej"})
    void etKortMedNogetAndetIErGammelt(String om) {
        assertThat(noegler(trykker(CILLE, Handling.FLYT_MOEDE, om))).containsExactly("kort.gammelt");
    }

    @Test
    void etTrykFraEnAndenEndEnOrganisatorGoerIntet() {
        trykker(ANNA, Handling.FLYT_MOEDE, UGE_3.vaerdi() + "/AELDRE/" + TORSDAG_KL_10);
        trykker(ANNA, Handling.AFLYS_MOEDE, UGE_3.vaerdi() + "/AELDRE");

        assertThat(tid(AELDRE)).isEqualTo(AELDRE.tid());
        assertThat(aflyst(AELDRE)).isFalse();
    }

    private Skridt trykker(Medarbejder hvem, Handling handling, String om) {
        return verden.trykker(hvem, handling, om, Map.of());
    }

    private Tidsrum tid(Moede moede) {
        return verden.ugeplan(UGE_3)
                .flatMap(plan -> plan.moede(moede.id()))
                .orElseThrow()
                .tid();
    }

    private boolean aflyst(Moede moede) {
        return verden.moedestatus().stream()
                .filter(status -> status.moede().equals(moede.id()))
                .anyMatch(Moedestatus::aflyst);
    }

    private static List<String> noegler(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow())
                .afsnit().stream().map(Tekst::noegle).toList();
    }

    private static Moede moede(int nr, Borgergruppe gruppe, LocalDateTime start, String... hvem) {
        return new Moede(
                new Moede.Id(new UUID(1, nr)),
                gruppe,
                1,
                1,
                new Tidsrum(start, start.plus(Duration.ofHours(2))),
                Optional.empty(),
                List.of(hvem).stream()
                        .map(en -> new Moede.Deltager(new Medarbejder.Id(en), en, en + "@example.org"))
                        .toList());
    }
}
