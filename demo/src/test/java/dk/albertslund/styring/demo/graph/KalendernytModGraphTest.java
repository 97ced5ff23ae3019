package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static dk.albertslund.styring.demo.graph.Opstilling.ORGANISATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Nyt;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has happened in the calendar since last time, with all that Graph does to those who ask. */
class KalendernytModGraphTest {

    static final LocalDate FRA = LocalDate.of(2027, 1, 11);
    static final LocalDate TIL = LocalDate.of(2027, 1, 31);

    final Opstilling opstilling = new Opstilling("kalendernyt", Byen.med(3), opsaetning -> opsaetning);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void foersteGangLaesesAltOgBagefterKunDetNye() {
        var en = opret(1);
        var anden = opret(2);

        var alt = nyt(Optional.empty());
        assertThat(alt.forfra()).isTrue();
        assertThat(ider(alt)).containsExactlyInAnyOrder(en.begivenhed(), anden.begivenhed());

        opstilling.graph.svar(ansat(1).mail(), en.begivenhed(), Begivenhed.Svar.NEJ);
        var bagefter = nyt(alt.maerke());
        assertThat(bagefter.forfra()).isFalse();
        assertThat(ider(bagefter)).containsExactly(en.begivenhed());
        assertThat(bagefter.rettede().getFirst().svar()).containsEntry(ansat(1).mail(), Svar.NEJ);
        assertThat(nyt(bagefter.maerke()).rettede()).isEmpty();
    }

    @Test
    void etMoedeDerErAflystEllerFlyttetLangtVaekErFjernet() {
        var aflyst = opret(1);
        var alt = nyt(Optional.empty());

        opstilling.moedekalender().aflys(aflyst, "");

        assertThat(nyt(alt.maerke()).fjernede()).containsExactly(aflyst.begivenhed());
    }

    @Test
    void flereSiderOgEnTomSideUndervejsErHeleKalenderen() {
        IntStream.rangeClosed(1, 60).forEach(this::opret);
        opstilling.graph.bestil(Uheld.TOM_SIDE, 1);

        assertThat(nyt(Optional.empty()).rettede()).hasSize(60);
    }

    @Test
    void etMaerkeGraphIkkeKenderMereFaarAltLaestIgen() {
        var en = opret(1);
        var alt = nyt(Optional.empty());
        opstilling.graph.bestil(Uheld.MAERKE_UDLOEBET, 1);

        var igen = nyt(alt.maerke());

        assertThat(igen.forfra()).isTrue();
        assertThat(ider(igen)).containsExactly(en.begivenhed());
    }

    @Test
    void enKalenderUdenEndeStandsesOgKanLaesesSenere() {
        opret(1);
        opstilling.graph.bestil(Uheld.ENDELOES_SIDE, 10);

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> nyt(Optional.empty()))
                .matches(Kalenderfejl::forbigaaende);
    }

    @Test
    void udenEtMaerkeTilSidstLaesesAltNaesteGang() {
        opret(1);
        opstilling.graph.bestil(Uheld.TABT_MAERKE, 1);

        assertThat(nyt(Optional.empty()).maerke()).isEmpty();
    }

    @Test
    void etMaerkeDerFoererEtAndetStedHenFoelgesIkke() {
        opret(1);

        assertThat(nyt(Optional.of("https://ond.example/v1.0/users/x/calendarView/delta?$deltatoken=1"))
                        .forfra())
                .isTrue();
    }

    @Test
    void enPostkasseUdenForDetViMaaErEtNejOgDeAndreKanStadigLaeses() {
        try (var snaevert =
                new Opstilling("omfang", Byen.med(3), opsaetning -> opsaetning.medOmfang(Set.of(ORGANISATOR)))) {
            assertThat(snaevert.moedekalender()
                            .nyt(ORGANISATOR, Optional.empty(), FRA, TIL)
                            .forfra())
                    .isTrue();
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> snaevert.moedekalender().nyt(ansat(1).mail(), Optional.empty(), FRA, TIL))
                    .matches(fejl -> !fejl.forbigaaende());
        }
    }

    private Nyt nyt(Optional<String> maerke) {
        return opstilling.moedekalender().nyt(ORGANISATOR, maerke, FRA, TIL);
    }

    private static List<String> ider(Nyt nyt) {
        return nyt.rettede().stream().map(Moedebillede::begivenhed).toList();
    }

    private Oprettet opret(int nr) {
        var start = LocalDate.of(2027, 1, 19).atTime(8, 0).plusMinutes(nr);
        var moede = new Moede(
                new Moede.Id(new UUID(7, nr)),
                Borgergruppe.BOERN,
                1,
                1,
                new Tidsrum(start, start.plusMinutes(30)),
                Optional.empty(),
                List.of(new Moede.Deltager(new Medarbejder.Id(ansat(1).id()), ansat(1).navn(), ansat(1).mail())));
        return opstilling.moedekalender().opret(moede, 0, "Uge " + nr, "");
    }
}
