package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class EvalueringStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate DAG = LocalDate.parse("2026-11-23");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id EVA = new Medarbejder.Id("eva");
    static final Maal MAAL = Hierarki.maal(new UUID(0, 7), "Flere er med", "Dagplejen", "Biblioteket");
    static final Proevehandling GAATURE = new Proevehandling(
            new Proevehandling.Id(new UUID(0, 8)),
            "Gåture",
            Optional.of(MAAL),
            Borgergruppe.AELDRE,
            DAG,
            DAG.plusDays(60),
            "",
            ANNA,
            "Dagplejen");

    final JdbcClient jdbc;
    final EvalueringStore store;
    final SoegningStore soegning;

    EvalueringStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        store = new EvalueringStore(jdbc);
        soegning = new SoegningStore(jdbc);
    }

    @BeforeEach
    void gaaturenErDer() {
        new HierarkiStore(jdbc).add(Hierarki.LAESELYST);
        new MaalStore(jdbc).add(MAAL);
        new ProevehandlingStore(jdbc).save(GAATURE, NU);
    }

    @Test
    void givesBackWhatItWasGivenWhateverIsSaid() {
        var hel = new Evaluering(
                new Evaluering.Id(UUID.randomUUID()),
                new Genstand.Maalet(MAAL.id()),
                Slags.FORELOEBIG,
                Tilstand.GEMT,
                DAG,
                Map.of(
                        Modtager.BORGERE, new Effekt("Flere \"kom\" $1 \\", Optional.empty()),
                        Modtager.VIRKSOMHEDER, new Effekt("", Optional.of(Forandring.MEGET))),
                new Forklaring("vi ringede", "solen skinnede", "let"),
                Optional.of(Udfald.TILPAS),
                "Ring dagen før",
                Optional.of(DAG.plusDays(90)),
                ANNA,
                "Dagplejen");
        var tom = kladde(Slags.ENDELIG, "");

        store.save(hel, ANNA, NU);
        store.save(tom, ANNA, NU);

        assertThat(store.find(hel.id())).hasValue(hel);
        assertThat(store.find(tom.id())).hasValue(tom);
        assertThat(store.on(hel.om())).containsExactly(hel);
        assertThat(store.on(tom.om())).containsExactly(tom);
    }

    @Test
    void keepsEachVersionWithWhoAndWhen() {
        var foerst = kladde(Slags.UNDERVEJS, "Tirsdag");
        var rettet = new Evaluering(
                foerst.id(),
                foerst.om(),
                Slags.UNDERVEJS,
                Tilstand.KLADDE,
                DAG,
                Map.of(),
                Forklaring.INGEN,
                Optional.empty(),
                "Torsdag",
                Optional.empty(),
                ANNA,
                "Dagplejen");

        store.save(foerst, ANNA, NU);
        store.save(rettet, EVA, NU.plusSeconds(60));

        assertThat(store.find(foerst.id())).hasValue(rettet);
        assertThat(store.udgaver(foerst.id()))
                .containsExactly(new Udgave(foerst, "", NU), new Udgave(rettet, "", NU.plusSeconds(60)));
    }

    @Test
    void whatItIsAboutNeverChanges() {
        var en = endelig("Torsdag er bedst");
        store.save(en, ANNA, NU);

        store.save(
                new Evaluering(
                        en.id(),
                        new Genstand.Maalet(MAAL.id()),
                        en.slags(),
                        en.tilstand(),
                        en.dato(),
                        en.effekt(),
                        en.forklaring(),
                        en.konklusion(),
                        "noget andet",
                        en.naeste(),
                        ANNA,
                        "Dagplejen"),
                ANNA,
                NU);

        assertThat(store.find(en.id())).hasValue(en);
    }

    @Test
    void whatIsPutAsideIsSeenByNobodyAndComesBackAsItWas() {
        var en = endelig("Torsdag er bedst");
        store.save(en, ANNA, NU);

        store.archive(en.id(), NU);
        assertThat(store.find(en.id())).isEmpty();
        assertThat(store.on(en.om())).isEmpty();

        store.save(en, ANNA, NU);
        assertThat(store.find(en.id())).hasValue(en);
    }

    @Test
    void theProevehandlingIsFoundByWhatWasLearntWhileItIsThere() {
        var en = endelig("Termokanden fik naboerne med");
        store.save(kladde(Slags.ENDELIG, "hemmelig kladde"), ANNA, NU);
        store.save(en, ANNA, NU);

        assertThat(soegning.search("termokander", 3))
                .extracting(Proevehandling::id)
                .containsExactly(GAATURE.id());
        assertThat(soegning.search("hemmelig", 3))
                .as("en kladde er ikke andres")
                .isEmpty();

        store.archive(en.id(), NU);
        assertThat(soegning.search("termokander", 3)).isEmpty();
    }

    @Test
    void thePartnersOfTheGoalSeeItAndOthersDoNot() {
        var en = endelig("Torsdag er bedst");
        store.save(en, ANNA, NU);

        assertThat(store.of(medarbejder("anna", ""))).containsExactly(en);
        assertThat(store.of(medarbejder("bo", "Biblioteket"))).containsExactly(en);
        assertThat(store.of(medarbejder("signe", "Motion"))).isEmpty();
    }

    @Test
    void asksAgainOnTheDayThatWasAgreedOn() {
        var udskudt = kladde(Slags.UNDERVEJS, "").udskyd(DAG.plusDays(3));
        store.save(udskudt, ANNA, NU);

        assertThat(store.due(DAG, DAG.plusDays(3))).containsExactly(udskudt);
        assertThat(store.due(DAG, DAG.plusDays(2))).isEmpty();
    }

    @Test
    void knowsWhenEachWasEvaluatedLast() {
        store.save(kladde(Slags.UNDERVEJS, ""), ANNA, NU);
        assertThat(store.latest(List.of(GAATURE.id())))
                .as("en kladde er ingen evaluering")
                .isEmpty();

        store.save(endelig("Torsdag er bedst"), ANNA, NU);
        assertThat(store.latest(List.of(GAATURE.id()))).containsExactly(Map.entry(GAATURE.id(), DAG));
    }

    @Test
    void knowsWhatEachHasTaughtLast() {
        store.save(kladde(Slags.UNDERVEJS, "En kladde lærer ingen noget"), ANNA, NU);
        assertThat(store.laering(List.of(GAATURE.id()))).isEmpty();

        store.save(endelig("Torsdag er bedst"), ANNA, NU);

        assertThat(store.laering(List.of(GAATURE.id(), new Proevehandling.Id(new UUID(9, 9)))))
                .containsExactly(Map.entry(GAATURE.id(), "Torsdag er bedst"));
    }

    @Test
    void knowsWhichWereSavedInATime() {
        var en = endelig("Torsdag er bedst");
        store.save(en, ANNA, NU);
        store.save(kladde(Slags.UNDERVEJS, ""), ANNA, NU);

        assertThat(store.saved(NU, NU.plusSeconds(1))).containsExactly(en);
        assertThat(store.saved(NU.minusSeconds(60), NU)).isEmpty();
    }

    @Test
    void eachEnhedHasOneViewOfTheCooperation() {
        var en = endelig("Torsdag er bedst");
        store.save(en, ANNA, NU);
        var biblioteket = new Samarbejde(en.id(), "Biblioteket", Svar.JA, Svar.DELVIST, Svar.JA, "", EVA);
        var dagplejen = new Samarbejde(en.id(), "Dagplejen", Svar.NEJ, Svar.NEJ, Svar.JA, "Hvem ringer?", ANNA);

        store.save(dagplejen);
        store.save(new Samarbejde(en.id(), "Biblioteket", Svar.NEJ, Svar.NEJ, Svar.NEJ, "x", EVA));
        store.save(biblioteket);
        assertThat(store.samarbejde(en.id())).containsExactly(biblioteket, dagplejen);

        store.delete(dagplejen);
        assertThat(store.samarbejde(en.id())).containsExactly(biblioteket);
    }

    @Test
    void theDatabaseRefusesOneThatIsSavedForGoodAndLacksSomething() {
        store.save(kladde(Slags.ENDELIG, ""), ANNA, NU);

        assertThatThrownBy(() -> jdbc.sql("update evaluering set gemt = true").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Evaluering endelig(String laering) {
        return new Evaluering(
                new Evaluering.Id(UUID.randomUUID()),
                new Genstand.Proevehandlingen(GAATURE.id()),
                Slags.ENDELIG,
                Tilstand.GEMT,
                DAG,
                Map.of(Modtager.BORGERE, new Effekt("De kommer igen", Optional.of(Forandring.TYDELIG))),
                Forklaring.INGEN,
                Optional.of(Udfald.UDBRED),
                laering,
                Optional.empty(),
                ANNA,
                "Dagplejen");
    }

    private static Evaluering kladde(Slags slags, String laering) {
        return new Evaluering(
                new Evaluering.Id(UUID.randomUUID()),
                new Genstand.Proevehandlingen(GAATURE.id()),
                slags,
                Tilstand.KLADDE,
                DAG,
                Map.of(),
                Forklaring.INGEN,
                Optional.empty(),
                laering,
                Optional.empty(),
                ANNA,
                "Dagplejen");
    }

    private static Medarbejder medarbejder(String id, String enhed) {
        return new Medarbejder(new Medarbejder.Id(id), id, id, "", "", enhed, Optional.empty(), Set.of(), Set.of());
    }
}
