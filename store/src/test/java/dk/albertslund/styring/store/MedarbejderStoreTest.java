package dk.albertslund.styring.store;

import static dk.albertslund.styring.organisation.Borgergruppe.AELDRE;
import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Rolle.ADMINISTRATOR;
import static dk.albertslund.styring.organisation.Rolle.LEDER;
import static dk.albertslund.styring.organisation.Rolle.ORGANISATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class MedarbejderStoreTest {

    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");
    static final Medarbejder.Id LIS = new Medarbejder.Id("lis");
    static final Medarbejder.Id GAEST = new Medarbejder.Id("gæst");

    final MedarbejderStore medarbejdere;

    MedarbejderStoreTest(JdbcClient jdbc) {
        medarbejdere = new MedarbejderStore(jdbc);
    }

    @Test
    void keepsAPersonAsTheDirectoryHasHer() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA, LIS), person(LIS)), Set.of(), "1"));

        assertThat(medarbejdere.find(ANNA))
                .hasValue(new Medarbejder(
                        ANNA,
                        "Navn anna",
                        "anna",
                        "anna@example.org",
                        "Bibliotekar",
                        "Biblioteket",
                        Optional.of(LIS),
                        Set.of(),
                        Set.of()));
        assertThat(medarbejdere.find(BO)).isEmpty();
    }

    @Test
    void whoHasSomebodyUnderHerLeads() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA, LIS), person(BO), person(LIS)), Set.of(), "1"));

        assertThat(names(medarbejdere.with(LEDER))).containsExactly(LIS);
        assertThat(medarbejdere.find(LIS).orElseThrow().er(LEDER)).isTrue();
        assertThat(medarbejdere.find(ANNA).orElseThrow().er(LEDER)).isFalse();
    }

    @Test
    void whoLeadsOnlySomebodyThatHasLeftLeadsNobody() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA, LIS), person(LIS)), Set.of(), "1"));

        medarbejdere.save(new Aendringer(List.of(), Set.of(ANNA), "2"));

        assertThat(medarbejdere.with(LEDER)).isEmpty();
        assertThat(medarbejdere.find(ANNA)).isPresent();
        assertThat(medarbejdere.findActive(ANNA)).isEmpty();
        assertThat(medarbejdere.findActive(LIS)).isPresent();
    }

    @Test
    void aChangeOfPlaceWaitsForAnAdministratorAndTheMarkIsMoved() {
        assertThat(medarbejdere.maerke()).isEmpty();
        medarbejdere.save(new Aendringer(List.of(person(ANNA, LIS)), Set.of(), "1"));
        medarbejdere.save(new Aendringer(List.of(person(ANNA, BO)), Set.of(), "2"));

        assertThat(medarbejdere.find(ANNA).orElseThrow().leder()).hasValue(LIS);
        assertThat(medarbejdere.maerke()).hasValue("2");
    }

    @Test
    void rolesAndGroupsAreExactlyTheMembersWeKnow() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA), person(BO)), Set.of(), "1"));
        medarbejdere.saveMembers(ORGANISATOR, Set.of(ANNA, BO, GAEST));
        medarbejdere.saveMembers(BOERN, Set.of(ANNA));
        medarbejdere.saveMembers(AELDRE, Set.of(ANNA, BO));

        medarbejdere.saveMembers(ORGANISATOR, Set.of(BO, GAEST));
        medarbejdere.saveMembers(BOERN, Set.of());

        assertThat(names(medarbejdere.with(ORGANISATOR))).containsExactly(BO);
        assertThat(medarbejdere.with(ADMINISTRATOR)).isEmpty();
        assertThat(medarbejdere.with(BOERN)).isEmpty();
        assertThat(names(medarbejdere.with(AELDRE))).containsExactly(ANNA, BO);
        assertThat(names(medarbejdere.deltagere())).containsExactly(ANNA, BO);
        assertThat(medarbejdere.find(BO).orElseThrow().roller()).containsExactly(ORGANISATOR);
        assertThat(medarbejdere.find(BO).orElseThrow().borgergrupper()).containsExactly(AELDRE);
    }

    @Test
    void nobodyIsMadeALeaderByAGroup() {
        assertThatThrownBy(() -> medarbejdere.saveMembers(LEDER, Set.of(ANNA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsNotInTheWholeDirectoryHasLeft() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA), person(BO), person(LIS)), Set.of(), "1"));
        medarbejdere.saveMembers(AELDRE, Set.of(ANNA, BO, LIS));

        medarbejdere.replace(new Aendringer(List.of(person(ANNA), person(LIS)), Set.of(LIS), "2"));

        assertThat(names(medarbejdere.with(AELDRE))).containsExactly(ANNA);
        assertThat(medarbejdere.maerke()).hasValue("2");
    }

    @Test
    void theEnhederBelowALeaderAreThoseOfEverybodyBelowHerHoweverFar() {
        medarbejdere.save(new Aendringer(
                List.of(
                        iEnhed("chef", "Kultur", Optional.empty()),
                        iEnhed("lis", "Biblioteket", Optional.of(new Medarbejder.Id("chef"))),
                        iEnhed("anna", "Biblioteket", Optional.of(LIS)),
                        iEnhed("bo", "Salonen", Optional.of(LIS)),
                        iEnhed("ude", "Dagplejen", Optional.empty())),
                Set.of(),
                "1"));

        assertThat(medarbejdere.enhederUnder(new Medarbejder.Id("chef"))).containsOnly("Biblioteket", "Salonen");
        assertThat(medarbejdere.enhederUnder(BO)).isEmpty();
        assertThat(medarbejdere.enheder()).containsOnly("Kultur", "Biblioteket", "Salonen", "Dagplejen");
        assertThat(medarbejdere.lederAf("Biblioteket").map(Medarbejder::id)).hasValue(LIS);
        assertThat(medarbejdere.lederAf("Salonen")).isEmpty();
    }

    @Test
    void anEnhedBelongsToTheAfdelingOfTheThirdLevelOfLeaders() {
        medarbejdere.save(new Aendringer(
                List.of(
                        iEnhed("top", "Direktionen", Optional.empty()),
                        iEnhed("rikke", "Børn & Kultur", Optional.of(new Medarbejder.Id("top"))),
                        iEnhed("chef", "Dagtilbud", Optional.of(new Medarbejder.Id("rikke"))),
                        iEnhed("lis", "Dagplejen", Optional.of(new Medarbejder.Id("chef"))),
                        iEnhed("anna", "Dagplejen", Optional.of(LIS)),
                        iEnhed("bo", "Gruppe 1", Optional.of(LIS))),
                Set.of(),
                "1"));

        assertThat(medarbejdere.afdelinger())
                .isEqualTo(Map.of(
                        "Direktionen", "Direktionen",
                        "Børn & Kultur", "Børn & Kultur",
                        "Dagtilbud", "Dagtilbud",
                        "Dagplejen", "Dagtilbud",
                        "Gruppe 1", "Dagtilbud"));
    }

    @Test
    void aRingOfLeadersComesToAnEnd() {
        medarbejdere.save(new Aendringer(
                List.of(iEnhed("anna", "A", Optional.of(BO)), iEnhed("bo", "B", Optional.of(ANNA))), Set.of(), "1"));

        assertThat(medarbejdere.enhederUnder(ANNA)).containsOnly("A", "B");
    }

    @Test
    void aVacantPostIsTheNextLeadersAbove() {
        var gone = new Medarbejder.Id("gone");
        medarbejdere.save(new Aendringer(
                List.of(
                        iEnhed("chef", "Kultur", Optional.empty()),
                        iEnhed("gone", "Biblioteket", Optional.of(new Medarbejder.Id("chef"))),
                        iEnhed("bo", "Biblioteket", Optional.of(gone))),
                Set.of(),
                "1"));
        medarbejdere.save(new Aendringer(List.of(), Set.of(gone), "2"));

        assertThat(medarbejdere.enhederUnder(new Medarbejder.Id("chef"))).containsOnly("Biblioteket");
    }

    private static Person iEnhed(String id, String enhed, Optional<Medarbejder.Id> leder) {
        return new Person(new Medarbejder.Id(id), id, id, id + "@example.org", "", enhed, leder, /* aktiv= */ true);
    }

    private static List<Medarbejder.Id> names(List<Medarbejder> medarbejdere) {
        return medarbejdere.stream().map(Medarbejder::id).toList();
    }

    private static Person person(Medarbejder.Id id) {
        return person(id, Optional.empty());
    }

    private static Person person(Medarbejder.Id id, Medarbejder.Id leder) {
        return person(id, Optional.of(leder));
    }

    private static Person person(Medarbejder.Id id, Optional<Medarbejder.Id> leder) {
        var navn = id.entra();
        return new Person(id, "Navn " + navn, navn, navn + "@example.org", "Bibliotekar", "Biblioteket", leder, true);
    }
}
