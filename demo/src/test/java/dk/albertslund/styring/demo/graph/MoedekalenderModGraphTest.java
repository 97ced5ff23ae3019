package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.SAL;
import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoedekalenderModGraphTest {

    static final LocalDateTime NI = LocalDate.of(2027, 1, 19).atTime(9, 0);
    static final Lokale LOKALE = new Lokale(SAL.navn(), SAL.mail(), SAL.pladser());

    final Opstilling opstilling = new Opstilling("moeder", Byen.med(500), opsaetning -> opsaetning);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void etMoedeStaarIKalenderenSomDetErSendt() {
        var oprettet = opstilling
                .moedekalender()
                .opret(moede(NI, 3), 0, "Udviklingsuge: børn", "Vi mødes.\n»Husk« kaffe & <kage>");

        var begivenhed = opstilling.graph.begivenheder().getFirst();
        assertThat(begivenhed.id()).isEqualTo(oprettet.begivenhed());
        assertThat(begivenhed.moedelink()).isEqualTo(oprettet.moedelink()).startsWith("https://teams.microsoft.com/");
        assertThat(begivenhed.start().toLocalDateTime()).isEqualTo(NI);
        assertThat(begivenhed.start().getZone()).isEqualTo(Tider.DANMARK);
        assertThat(begivenhed.indhold())
                .isEqualTo(new Begivenhed.Indhold(
                        "Udviklingsuge: børn",
                        "Vi mødes.\n»Husk« kaffe & <kage>",
                        SAL.navn(),
                        SAL.mail(),
                        true,
                        false,
                        true,
                        ""));
        assertThat(begivenhed.deltagere())
                .extracting(Begivenhed.Deltager::type)
                .containsExactly("required", "required", "required", "resource");
    }

    @Test
    void svareneLaesesTilbageMedLokalets() {
        var id = opstilling.moedekalender().opret(moede(NI, 4), 0, "Uge", "").begivenhed();

        opstilling.graph.svar(ansat(1).mail(), id, Begivenhed.Svar.JA);
        opstilling.graph.svar(ansat(2).mail(), id, Begivenhed.Svar.MAASKE);
        opstilling.graph.svar(ansat(3).mail(), id, Begivenhed.Svar.NEJ);
        var svar = opstilling.svar(id);

        assertThat(svar)
                .containsEntry(ansat(1).mail(), Svar.JA)
                .containsEntry(ansat(2).mail(), Svar.MAASKE)
                .containsEntry(ansat(3).mail(), Svar.NEJ)
                .containsEntry(ansat(4).mail(), Svar.INTET)
                .containsEntry(SAL.mail(), Svar.JA)
                .hasSize(5);
        assertThat(svar.get("ANSAT1@demo.example")).isEqualTo(Svar.JA);
    }

    @Test
    void efterEt504GiverGentagelsenSammeBegivenhed() {
        var moede = moede(NI, 2);
        opstilling.graph.bestil(Uheld.OPRETTET_MEN_504, 1);

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> opstilling.moedekalender().opret(moede, 0, "Uge", ""))
                .matches(Kalenderfejl::forbigaaende);
        var anden = opstilling.moedekalender().opret(moede, 0, "Uge", "");
        var tredje = opstilling.moedekalender().opret(moede, 0, "Uge", "");

        assertThat(tredje).isEqualTo(anden);
        assertThat(opstilling.graph.begivenheder()).hasSize(1);
        assertThat(opstilling.graph.begivenheder().getFirst().indhold().emne()).isEqualTo("Uge");
    }

    @Test
    void et409GiverDenBegivenhedDerFindes() {
        var moede = moede(NI, 2);
        var foerste = opstilling.moedekalender().opret(moede, 0, "Uge", "");
        opstilling.graph.bestil(Uheld.DUBLET_409, 1);

        assertThat(opstilling.moedekalender().opret(moede, 0, "Uge", "")).isEqualTo(foerste);
        assertThat(opstilling.graph.begivenheder()).hasSize(1);
    }

    @Test
    void etNejFraGraphErIkkeForbigaaende() {
        opstilling.graph.bestil(Uheld.NAEGTET, 1);

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> opstilling.moedekalender().opret(moede(NI, 1), 0, "Uge", ""))
                .withMessage("opret møde: Graph svarede 403 ErrorAccessDenied")
                .matches(fejl -> !fejl.forbigaaende());
    }

    @Test
    void droslingGivesVidereMedVentetidenOgIntetErOprettet() {
        opstilling.graph.bestil(Uheld.DROSLET, 1);

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> opstilling.moedekalender().opret(moede(NI, 1), 0, "Uge", ""))
                .asInstanceOf(type(Kalenderfejl.class))
                .matches(Kalenderfejl::forbigaaende)
                .extracting(Kalenderfejl::vent)
                .isEqualTo(Optional.of(Duration.ofSeconds(1)));
        assertThat(opstilling.graph.begivenheder()).isEmpty();
    }

    @Test
    void udenTeamslinkErLinketTomt() {
        opstilling.graph.bestil(Uheld.UDEN_MOEDELINK, 1);

        assertThat(opstilling.moedekalender().opret(moede(NI, 1), 0, "Uge", "").moedelink())
                .isEmpty();
    }

    @Test
    void etLokaleTagerKunEtMoedeAdGangen() {
        var foerste = opstilling.moedekalender().opret(moede(NI, 1), 0, "A", "").begivenhed();
        var oveni = opstilling
                .moedekalender()
                .opret(moede(NI.plusHours(1), 1), 0, "B", "")
                .begivenhed();
        var bagefter = opstilling
                .moedekalender()
                .opret(moede(NI.plusHours(2), 1), 0, "C", "")
                .begivenhed();

        assertThat(opstilling.svar(foerste)).containsEntry(SAL.mail(), Svar.JA);
        assertThat(opstilling.svar(oveni)).containsEntry(SAL.mail(), Svar.NEJ);
        assertThat(opstilling.svar(bagefter)).containsEntry(SAL.mail(), Svar.JA);
    }

    @Test
    void etLokaleKanIkkeBookesMereEndEtHalvtAarFrem() {
        var id = opstilling
                .moedekalender()
                .opret(moede(NI.plusMonths(6), 1), 0, "Uge", "")
                .begivenhed();

        assertThat(opstilling.svar(id)).containsEntry(SAL.mail(), Svar.NEJ);
    }

    @Test
    void femHundredeMedLokaletKanIndkaldesTilEtMoede() {
        var id = opstilling.moedekalender().opret(moede(NI, 499), 0, "Uge", "").begivenhed();

        assertThat(opstilling.svar(id)).hasSize(500);
    }

    @Test
    void etFlyttetMoedeBeholderSitLinkOgSineIndkaldteOgSpoergerLokaletIgen() {
        var foer = moede(NI, 3);
        var oprettet = opstilling.moedekalender().opret(foer, 0, "Uge", "Kom");
        opstilling.graph.svar(ansat(1).mail(), oprettet.begivenhed(), Begivenhed.Svar.JA);
        var senere = new Tidsrum(NI.plusDays(1), NI.plusDays(1).plusHours(2));

        var billede = opstilling
                .moedekalender()
                .flyt(oprettet, foer.til(senere, Optional.of(LOKALE)))
                .orElseThrow();

        assertThat(billede.tid()).isEqualTo(senere);
        assertThat(billede.moedelink()).isEqualTo(oprettet.moedelink()).isNotEmpty();
        assertThat(billede.svar())
                .hasSize(4)
                .containsEntry(ansat(1).mail(), Svar.INTET)
                .containsEntry(SAL.mail(), Svar.JA);
        assertThat(opstilling.graph.begivenheder().getFirst().indhold().tekst()).isEqualTo("Kom");
    }

    @Test
    void etAflystMoedeErAflystUansetHvorTitDetAflyses() {
        var oprettet = opstilling.moedekalender().opret(moede(NI, 2), 0, "Uge", "");

        opstilling.moedekalender().aflys(oprettet, "Vi ses en anden gang");
        opstilling.moedekalender().aflys(oprettet, "Vi ses en anden gang");

        assertThat(opstilling.moedekalender().laes(oprettet).filter(billede -> !billede.aflyst()))
                .isEmpty();
        assertThat(opstilling.moedekalender().opret(moede(NI, 2), 1, "Uge", "").begivenhed())
                .isNotEqualTo(oprettet.begivenhed());
    }

    @Test
    void opdigtedeSvarKommerEfterhaandenOgErEnsHverGang() {
        try (var med = new Opstilling("selvsvar", Byen.med(100), Opsaetning::medSelvsvar)) {
            var id = med.moedekalender().opret(moede(NI, 100), 0, "Uge", "").begivenhed();

            var straks = med.svar(id);
            med.ur.frem(Duration.ofMinutes(2));
            var snart = med.svar(id);
            med.ur.frem(Duration.ofDays(5));
            var tilSidst = med.svar(id);

            assertThat(straks.values()).filteredOn(svar -> svar != Svar.INTET).hasSizeLessThan(5);
            assertThat(snart.values()).filteredOn(svar -> svar != Svar.INTET).hasSizeBetween(20, 60);
            assertThat(tilSidst.values()).contains(Svar.JA, Svar.MAASKE, Svar.NEJ, Svar.INTET);
            assertThat(med.svar(id)).isEqualTo(tilSidst);
        }
    }

    @Test
    void etMoedeOgDetsSvarLaesesOgsaaEfterEnGenstart(@TempDir Path mappe) {
        UnaryOperator<Opsaetning> gemt = opsaetning -> opsaetning.gemtI(mappe.resolve("moeder.json"));
        String id;
        try (var foer = new Opstilling("genstart", Byen.med(2), gemt)) {
            id = foer.moedekalender().opret(moede(NI, 2), 0, "Uge", "").begivenhed();
            foer.graph.svar(ansat(2).mail(), id, Begivenhed.Svar.NEJ);
        }

        try (var efter = new Opstilling("genstart", Byen.med(2), gemt)) {
            assertThat(efter.svar(id)).containsEntry(ansat(2).mail(), Svar.NEJ).containsEntry(SAL.mail(), Svar.JA);
            assertThat(efter.moedekalender().opret(moede(NI, 2), 0, "Uge", "").begivenhed())
                    .isEqualTo(id);
        }
    }

    @Test
    void etMoedeFraFoerDerVarSerierKanStadigLaeses(@TempDir Path mappe) throws IOException {
        var fil = mappe.resolve("moeder.json");
        String id;
        try (var foer = new Opstilling("genstart", Byen.med(2), opsaetning -> opsaetning.gemtI(fil))) {
            id = foer.moedekalender().opret(moede(NI, 2), 0, "Uge", "").begivenhed();
        }
        var gammel = Files.readString(fil).replace(",\"gentagelse\":\"\"", "");
        assertThat(gammel).doesNotContain("gentagelse");
        Files.writeString(fil, gammel);

        try (var efter = new Opstilling("genstart", Byen.med(2), opsaetning -> opsaetning.gemtI(fil))) {
            assertThat(efter.svar(id)).containsKey(ansat(2).mail());
        }
    }

    private static Moede moede(LocalDateTime start, int deltagere) {
        return new Moede(
                new Moede.Id(UUID.nameUUIDFromBytes(new byte[] {(byte) start.getHour(), (byte) start.getMonthValue()})),
                Borgergruppe.BOERN,
                1,
                1,
                new Tidsrum(start, start.plusHours(2)),
                Optional.of(LOKALE),
                IntStream.rangeClosed(1, deltagere)
                        .mapToObj(nummer -> ansat(nummer))
                        .map(en -> new Moede.Deltager(new Medarbejder.Id(en.id()), en.navn(), en.mail()))
                        .toList());
    }
}
