package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Tal;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class TegnStoreTest {

    private static final Instant NU = Instant.parse("2026-11-23T23:30:00Z");
    private static final LocalDate DAG = LocalDate.parse("2026-11-16");
    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");

    private static final Maal MAAL = Hierarki.maal(new UUID(1, 1), "Flere er med", "Dagplejen");
    private static final Proevehandling GAATURE = new Proevehandling(
            new Proevehandling.Id(new UUID(1, 2)),
            "Gåture",
            Optional.empty(),
            Borgergruppe.AELDRE,
            DAG,
            DAG.plusDays(90),
            "",
            ANNA,
            "Dagplejen");
    private static final Tegn DELTAGERE = tegn(Paa.proevehandling(GAATURE.id()), Optional.empty());
    private static final Tegn TRYGGE = tegn(Paa.maal(MAAL.id()), Optional.of(ANNA));

    final TegnStore tegn;
    final NotatStore notater;
    final AendringStore aendringer;
    final MaalStore maal;

    TegnStoreTest(JdbcClient jdbc) {
        tegn = new TegnStore(jdbc);
        notater = new NotatStore(jdbc);
        aendringer = new AendringStore(jdbc);
        maal = new MaalStore(jdbc);
    }

    @BeforeEach
    void aGoalAndAnExperiment(JdbcClient jdbc) {
        new HierarkiStore(jdbc).add(Hierarki.LAESELYST);
        maal.save(MAAL);
        new ProevehandlingStore(jdbc).save(GAATURE, NU);
    }

    @Test
    void aTegnComesBackAsItWasAgreed() {
        tegn.save(DELTAGERE, NU);
        tegn.save(TRYGGE, NU.plusSeconds(1));

        assertThat(tegn.find(TRYGGE.id())).hasValue(TRYGGE);
        assertThat(tegn.of(medarbejder("eva", "Dagplejen"))).containsExactly(DELTAGERE, TRYGGE);
        assertThat(tegn.of(medarbejder("anna", "Et andet sted")))
                .as("her own, and the one she notes")
                .containsExactly(DELTAGERE, TRYGGE);
        assertThat(tegn.of(medarbejder("bo", "Biblioteket"))).isEmpty();
        assertThat(tegn.of(medarbejder("ukendt", ""))).isEmpty();
    }

    @Test
    void aTegnPutAsideIsGoneAndComesBackWhenItIsSavedAgain() {
        tegn.save(DELTAGERE, NU);

        tegn.archive(DELTAGERE.id(), NU);
        assertThat(tegn.find(DELTAGERE.id())).isEmpty();
        assertThat(tegn.of(medarbejder("anna", ""))).isEmpty();

        tegn.save(DELTAGERE, NU);
        assertThat(tegn.find(DELTAGERE.id())).hasValue(DELTAGERE);
    }

    @Test
    void aGoalWithATegnIsInUse() {
        assertThat(maal.isUsed(MAAL.id())).isFalse();

        tegn.save(TRYGGE, NU);

        assertThat(maal.isUsed(MAAL.id())).isTrue();
    }

    @Test
    void everyKindOfNotatComesBackAsItWas() {
        tegn.save(TRYGGE, NU);
        var alle = Stream.<Notat.Vaerdi>of(
                        new Tal(new BigDecimal("41.50"), "deltagere"),
                        new Tal(
                                new BigDecimal("12"),
                                Optional.of(new BigDecimal("15")),
                                Optional.empty(),
                                /* omtrent= */ true,
                                ""),
                        new Tal(
                                new BigDecimal("14"),
                                Optional.empty(),
                                Optional.of(new BigDecimal("15")),
                                /* omtrent= */ false,
                                "børn"),
                        new Notat.Iagttagelse("smil \"$1\"", Notat.Forandring.MEGET),
                        new Notat.JaNej(true),
                        new Notat.JaNej(false),
                        new Notat.Dag(DAG))
                .map(vaerdi -> notat(UUID.randomUUID(), vaerdi))
                .toList();

        alle.forEach(notat -> notater.save(notat, NU));

        assertThat(notater.on(List.of(TRYGGE.paa())).get(TRYGGE.paa())).containsExactlyInAnyOrderElementsOf(alle);
        assertThat(notater.on(List.of(DELTAGERE.paa()))).isEmpty();
    }

    @Test
    void theHistoryIsReadOutOfTheChangesWithoutWhatWasUndone() {
        tegn.save(TRYGGE, NU);
        var id = UUID.randomUUID();
        var foerst = notat(id, new Tal(new BigDecimal("14"), ""));
        var saa = notat(id, new Tal(new BigDecimal("41"), ""));
        var fortrudt = notat(id, new Tal(new BigDecimal("400"), ""));
        aendringer.add(ANNA, NU, new AfNotat(Optional.empty(), Optional.of(foerst)), Optional.empty());
        aendringer.add(ANNA, NU, new AfNotat(Optional.of(foerst), Optional.of(saa)), Optional.empty());
        aendringer.add(ANNA, NU, new AfNotat(Optional.of(saa), Optional.of(fortrudt)), Optional.empty());
        var nr = aendringer.latest(ANNA).orElseThrow().nr();
        aendringer.add(ANNA, NU, new AfNotat(Optional.of(fortrudt), Optional.of(saa)), Optional.of(nr));

        assertThat(aendringer.rettelser(List.of(new Notat.Id(id), new Notat.Id(UUID.randomUUID()))))
                .containsOnlyKeys(new Notat.Id(id))
                .containsValue(List.of(new Rettelse(foerst, "", LocalDate.parse("2026-11-24"))));
    }

    private static Notat notat(UUID id, Notat.Vaerdi vaerdi) {
        return new Notat(new Notat.Id(id), TRYGGE.paa(), Optional.of(TRYGGE.id()), vaerdi, DAG, DAG.plusDays(6), ANNA);
    }

    private static Tegn tegn(Paa paa, Optional<Medarbejder.Id> noteresAf) {
        return new Tegn(
                new Tegn.Id(new UUID(2, paa.vaerdi().getLeastSignificantBits())),
                paa,
                "Et tegn",
                Tegn.Art.ANDEL,
                "%",
                Tegn.Retning.OP,
                Optional.of(new BigDecimal("60.5")),
                Optional.of(new BigDecimal("75")),
                Optional.of(DAG.plusYears(1)),
                Rytme.KVARTAL,
                noteresAf);
    }

    private static Medarbejder medarbejder(String id, String enhed) {
        return new Medarbejder(new Medarbejder.Id(id), id, id, "", "", enhed, Optional.empty(), Set.of(), Set.of());
    }
}
