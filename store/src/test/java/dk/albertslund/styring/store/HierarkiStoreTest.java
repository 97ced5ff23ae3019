package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Godkendelse;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalplan.Punkt;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class HierarkiStoreTest {

    static final Maal BIBLIOTEKETS = Hierarki.maal(new UUID(4, 1), "Flere låner \"bøger\" $1", "Biblioteket");
    static final Maal DELT = Hierarki.maal(new UUID(4, 2), "Ærlig musik", "Biblioteket", "Musikskolen");
    static final LocalDate PAASKE = LocalDate.parse("2027-03-28");

    final HierarkiStore hierarki;
    final MaalStore maal;
    final MaalplanStore maalplaner;

    HierarkiStoreTest(JdbcClient jdbc) {
        hierarki = new HierarkiStore(jdbc);
        maal = new MaalStore(jdbc);
        maalplaner = new MaalplanStore(jdbc);
        hierarki.add(Hierarki.LAESELYST);
        hierarki.add(Hierarki.LEKTIER);
    }

    @Test
    void theBudgetaftaleComesBeforeThePolitikker() {
        hierarki.add(Hierarki.LAESELYST);

        assertThat(hierarki.maalsaetninger()).containsExactly(Hierarki.LEKTIER, Hierarki.LAESELYST);
    }

    /** As after a migration, which gives what it lifts out ids of its own. */
    @Test
    void whatIsThereUnderAnotherIdIsKnownByWhatItIsCalled() {
        var vision = new Vision(new Vision.Id(new UUID(9, 1)), Hierarki.VISION.tekst());
        var kultur = new Politik(
                new Politik.Id(new UUID(9, 2)), vision, Hierarki.KULTUR.navn(), "", "", Hierarki.KULTUR.fra());
        var musik = new Maalsaetning(new Maalsaetning.Id(new UUID(9, 3)), "Musik", new FraPolitik(kultur), Set.of());
        var idraet = new Maalsaetning(
                new Maalsaetning.Id(new UUID(9, 4)), "Idræt", new FraBudgetaftale(vision, 2028), Set.of());

        hierarki.add(musik);
        hierarki.add(idraet);

        assertThat(hierarki.maalsaetninger())
                .contains(
                        new Maalsaetning(musik.id(), "Musik", Hierarki.LAESELYST.kilde(), Set.of()),
                        new Maalsaetning(idraet.id(), "Idræt", new FraBudgetaftale(Hierarki.VISION, 2028), Set.of()));
    }

    @Test
    void aYearsChoiceTakesThePlaceOfTheOneBefore() {
        var foer = new Aarsvalg(2027, Set.of(Hierarki.LAESELYST.id()), "https://dagsorden.example/1", "26-1");
        var efter = new Aarsvalg(2027, Set.of(), "", "26-2");

        hierarki.save(foer);
        assertThat(hierarki.valg(2027)).hasValue(foer);
        assertThat(hierarki.maalsaetninger())
                .filteredOn(en -> en.valgt().contains(2027))
                .extracting(Maalsaetning::id)
                .containsExactly(Hierarki.LAESELYST.id());

        hierarki.save(efter);
        assertThat(hierarki.valg(2027)).hasValue(efter);

        hierarki.delete(2027);
        assertThat(hierarki.valg(2027)).isEmpty();
    }

    @Test
    void aGoalComesBackAsItWasWithItsThread() {
        maal.save(BIBLIOTEKETS);
        maal.save(DELT);

        assertThat(maal.find(DELT.id())).hasValue(DELT);
        assertThat(maal.of("Musikskolen")).containsExactly(DELT);
        assertThat(maal.all()).containsExactlyInAnyOrder(BIBLIOTEKETS, DELT);
    }

    @Test
    void anArchivedGoalIsNotChosenFromButIsThere() {
        maal.save(BIBLIOTEKETS.arkiver());

        assertThat(maal.of("Biblioteket")).isEmpty();
        assertThat(maal.find(BIBLIOTEKETS.id())).hasValue(BIBLIOTEKETS.arkiver());
        assertThat(maalplaner.find("Biblioteket", 2027).punkter()).isEmpty();
    }

    @Test
    void aPartnersYesIsKeptUntilItIsTakenBackAndGoesWithTheGoal() {
        maal.save(DELT);
        var foer = new Godkendelse(DELT.id(), "Musikskolen", "Mona", PAASKE, "foer");
        var efter = new Godkendelse(DELT.id(), "Musikskolen", "Mona", PAASKE, DELT.kendemaerke());

        maalplaner.save(foer);
        maalplaner.save(efter);

        assertThat(maalplaner.godkendelser(DELT.id())).containsExactly(efter);
        assertThat(maalplaner.godkendelser()).containsExactly(efter);
        maalplaner.delete(efter);
        assertThat(maalplaner.godkendelser(DELT.id())).isEmpty();
    }

    @Test
    void aPlanHasTheGoalsOfItsYearWithTheirMilepaele() {
        var senest = milepael(1, PAASKE);
        var foerst = milepael(2, PAASKE.minusDays(30));
        maal.save(BIBLIOTEKETS);
        maalplaner.save(senest);
        maalplaner.save(foerst);

        assertThat(maalplaner.find("Biblioteket", 2027).punkter())
                .containsExactly(new Punkt(BIBLIOTEKETS, List.of(foerst, senest)));
        assertThat(maalplaner.find("Biblioteket", 2029).punkter()).isEmpty();
        assertThat(maalplaner.find("Musikskolen", 2027).punkter()).isEmpty();
        assertThat(maal.isUsed(BIBLIOTEKETS.id())).isTrue();
        assertThat(maal.isUsed(DELT.id())).isFalse();
    }

    @Test
    void whatAFinalPlanLookedLikeIsKept() {
        maal.save(BIBLIOTEKETS);
        var punkter = maalplaner.find("Biblioteket", 2027).punkter();
        var endelig = new Maalplan.Endelig("Bo", PAASKE, punkter);

        maalplaner.save("Biblioteket", 2027, endelig);
        assertThat(maalplaner.find("Biblioteket", 2027).tilstand()).isEqualTo(Maalplan.Tilstand.ENDELIG);

        maalplaner.save(milepael(1, PAASKE).naaet(PAASKE));
        assertThat(maalplaner.find("Biblioteket", 2027).tilstand()).isEqualTo(Maalplan.Tilstand.AENDRET_SIDEN);
        assertThat(maalplaner.find("Biblioteket", 2027).endelig()).hasValue(endelig);

        maalplaner.reopen("Biblioteket", 2027);
        assertThat(maalplaner.find("Biblioteket", 2027).tilstand()).isEqualTo(Maalplan.Tilstand.KLADDE);
    }

    private static Milepael milepael(int nr, LocalDate dato) {
        return new Milepael(
                new Milepael.Id(new UUID(7, nr)), BIBLIOTEKETS.id(), "Åbning " + nr, dato, Optional.empty());
    }
}
