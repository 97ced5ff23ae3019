package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class ProevehandlingStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate START = LocalDate.parse("2026-11-30");
    static final Medarbejder ANNA = medarbejder("anna", "Dagplejen");
    static final Medarbejder BO = medarbejder("bo", "Biblioteket");
    static final Maal MAAL = Hierarki.maal(new UUID(0, 7), "Flere børn deltager i fællesskaber");
    final ProevehandlingStore proevehandlinger;
    final NotatStore notater;
    final MaalStore maal;
    final AendringStore aendringer;
    final SoegningStore soegning;

    ProevehandlingStoreTest(JdbcClient jdbc) {
        proevehandlinger = new ProevehandlingStore(jdbc);
        notater = new NotatStore(jdbc);
        maal = new MaalStore(jdbc);
        aendringer = new AendringStore(jdbc);
        new HierarkiStore(jdbc).add(Hierarki.LAESELYST);
        soegning = new SoegningStore(jdbc);
        maal.add(MAAL);
    }

    @Test
    void givesBackWhatItWasGiven() {
        var morgensang = proevehandling("Fælles \"morgensang\" $1 \\", ANNA, Optional.of(MAAL));

        proevehandlinger.save(morgensang, NU);

        assertThat(proevehandlinger.find(morgensang.id())).hasValue(morgensang);
        assertThat(proevehandlinger.find(new Proevehandling.Id(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void savesTheNewContentOfOneThatIsThere() {
        var foer = proevehandling("Morgensang", ANNA, Optional.of(MAAL));
        var efter = new Proevehandling(
                foer.id(),
                "Eftermiddagssang",
                Optional.empty(),
                Borgergruppe.UNGE,
                START.plusDays(1),
                START.plusDays(2),
                "ro",
                ANNA.id(),
                "Dagplejen");

        proevehandlinger.save(foer, NU);
        proevehandlinger.save(efter, NU.plusSeconds(60));

        assertThat(proevehandlinger.of(ANNA)).containsExactly(efter);
    }

    @Test
    void showsMyOwnAndMyEnhedsButNotOthers() {
        var annas = proevehandling("Annas", ANNA, Optional.empty());
        var bos = proevehandling("Bos", BO, Optional.empty());
        proevehandlinger.save(annas, NU);
        proevehandlinger.save(bos, NU);

        assertThat(proevehandlinger.of(ANNA)).containsExactly(annas);
        assertThat(proevehandlinger.of(medarbejder("eva", "Dagplejen"))).containsExactly(annas);
        assertThat(proevehandlinger.of(medarbejder("ukendt", ""))).isEmpty();
    }

    @Test
    void keepsNumbersAndObservationsInTheOrderTheyHappened() {
        var gaature = proevehandling("Gåture", ANNA, Optional.empty());
        proevehandlinger.save(gaature, NU);
        var fjorten = notat(gaature, new Notat.Tal(new BigDecimal("14.5"), "deltagere"), START.plusDays(7));
        var smil = notat(gaature, new Notat.Iagttagelse("smil", Notat.Forandring.TYDELIG), START);

        notater.save(fjorten, NU);
        notater.save(smil, NU);

        assertThat(notater.on(List.of(paa(gaature))).get(paa(gaature))).containsExactly(smil, fjorten);
        assertThat(notater.find(smil.id())).hasValue(smil);
    }

    @Test
    void whatIsPutAsideIsSeenByNobodyAndComesBackAsItWas() {
        var gaature = proevehandling("Gåture", ANNA, Optional.empty());
        var smil = notat(gaature, new Notat.Iagttagelse("smil", Notat.Forandring.TYDELIG), START);
        proevehandlinger.save(gaature, NU);
        notater.save(smil, NU);

        notater.archive(smil.id(), NU);
        proevehandlinger.archive(gaature.id(), NU);
        assertThat(notater.find(smil.id())).isEmpty();
        assertThat(proevehandlinger.of(ANNA)).isEmpty();
        assertThat(proevehandlinger.find(gaature.id())).isEmpty();
        assertThat(soegning.search("gåture", 3)).isEmpty();

        proevehandlinger.save(gaature, NU);
        notater.save(smil, NU);
        assertThat(proevehandlinger.of(ANNA)).containsExactly(gaature);
        assertThat(notater.on(List.of(paa(gaature))).get(paa(gaature))).containsExactly(smil);
    }

    @Test
    void keepsWithWhomItWasMadeAndWhatCameOfIt() {
        var foerste = proevehandling("Gåture", ANNA, Optional.empty());
        var anden = proevehandling("Gåture om formiddagen", ANNA, Optional.empty());
        proevehandlinger.save(foerste, NU);
        var fuld = new Proevehandling(
                anden.id(),
                anden.titel(),
                anden.maal(),
                anden.borgergruppe(),
                anden.start(),
                anden.slut(),
                anden.haab(),
                anden.ejer(),
                anden.enhed(),
                Optional.of(new Ramme(
                        "De nye",
                        Set.of(Ramme.Partner.ENHEDER, Ramme.Partner.FORENINGER),
                        "Motion",
                        Optional.of(foerste.id()),
                        Optional.of(Ramme.Spoerges.HVERT_KVARTAL))),
                Optional.of(new Afslutning(START, Afslutning.Udfald.UDBRED, "Formiddage virker")));

        proevehandlinger.save(fuld, NU);

        assertThat(proevehandlinger.find(fuld.id())).hasValue(fuld);
    }

    @Test
    void theLatestChangeIsNeitherUndoneNorAnUndo() {
        var en = new dk.albertslund.styring.samtale.Aendring.AfProevehandling(
                Optional.empty(), Optional.of(proevehandling("En", ANNA, Optional.of(MAAL))));
        aendringer.add(ANNA.id(), NU, en, Optional.empty());
        var udfoert = aendringer.latest(ANNA.id()).orElseThrow();

        assertThat(udfoert.aendring()).isEqualTo(en);
        assertThat(aendringer.latest(BO.id())).isEmpty();

        aendringer.add(ANNA.id(), NU, en.omvendt(), Optional.of(udfoert.nr()));
        assertThat(aendringer.latest(ANNA.id())).isEmpty();
    }

    @Test
    void theGoalsOfMyEnhedComeFirst() {
        var dagplejens = Hierarki.maal(new UUID(0, 8), "Ærlig snak", "Dagplejen");
        maal.add(dagplejens);

        assertThat(maal.of("Dagplejen")).containsExactly(dagplejens, MAAL);
        assertThat(maal.of("Biblioteket")).containsExactly(MAAL);
    }

    private static Paa paa(Proevehandling en) {
        return Paa.proevehandling(en.id());
    }

    private static Notat notat(Proevehandling paa, Notat.Vaerdi vaerdi, LocalDate dag) {
        return new Notat(new Notat.Id(UUID.randomUUID()), paa(paa), Optional.empty(), vaerdi, dag, dag, ANNA.id());
    }

    private static Proevehandling proevehandling(String titel, Medarbejder ejer, Optional<Maal> maal) {
        return new Proevehandling(
                new Proevehandling.Id(UUID.randomUUID()),
                titel,
                maal,
                Borgergruppe.BOERN,
                START,
                START.plusMonths(4),
                "",
                ejer.id(),
                ejer.enhed());
    }

    private static Medarbejder medarbejder(String id, String enhed) {
        return new Medarbejder(
                new Medarbejder.Id(id), id, id, id + "@example.org", "", enhed, Optional.empty(), Set.of(), Set.of());
    }
}
