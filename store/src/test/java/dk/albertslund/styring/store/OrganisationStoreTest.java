package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.organisation.Udsnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class OrganisationStoreTest {

    static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    static final Udsnit INTET = new Udsnit(List.of(), List.of(), List.of());

    final OrganisationStore organisation;
    final MedarbejderStore medarbejdere;
    final JdbcClient jdbc;

    OrganisationStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        organisation = new OrganisationStore(jdbc);
        medarbejdere = new MedarbejderStore(jdbc);
    }

    @Test
    void aNewPersonIsPlacedAtOnceAndANewPlaceWaitsForAnAdministrator() {
        katalog(person("anna", "Dagplejen", "ditte"), person("ditte", "Dagplejen", ""), person("bo", "Kultur", ""));
        assertThat(organisation.forslag().skift()).isEmpty();

        katalog(person("anna", "Kultur", "bo"));

        assertThat(anna().enhed()).isEqualTo("Dagplejen");
        assertThat(anna().leder()).hasValue(id("ditte"));
        assertThat(organisation.forslag().skift())
                .extracting(Skift::navn, Skift::katalog, Skift::lederNu, Skift::lederKatalog)
                .containsExactly(
                        tuple("Navn anna", new Plads("Kultur", Optional.of(id("bo"))), "Navn ditte", "Navn bo"));
    }

    @Test
    void whatIsAcceptedHoldsAndWhatIsRefusedIsNotProposedAgainUntilTheDirectoryChangesItsMind() {
        katalog(person("anna", "Dagplejen", ""));
        katalog(person("anna", "Kultur", ""));
        var skift = organisation.forslag().skift().getFirst();

        var nej = new Placering(id("anna"), skift.nu().plads(), Optional.of(skift.katalog()));
        organisation.save(placering(skift.nu()), placering(nej));
        assertThat(organisation.forslag().skift()).isEmpty();
        assertThat(anna().enhed()).isEqualTo("Dagplejen");

        katalog(person("anna", "Biblioteket", ""));
        var igen = organisation.forslag().skift().getFirst();
        assertThat(igen.nu()).isEqualTo(nej);

        organisation.save(placering(igen.nu()), placering(new Placering(id("anna"), igen.katalog(), Optional.empty())));
        assertThat(anna().enhed()).isEqualTo("Biblioteket");
        assertThat(organisation.forslag().skift()).isEmpty();
    }

    @Test
    void theTasksOfWhoeverHasLeftGoToTheNearestLeaderWhoIsHere() {
        katalog(
                person("anna", "Dagplejen", "ditte"),
                person("ditte", "Dagplejen", "gitte"),
                person("gitte", "Dagtilbud", ""));
        var igang = proevehandling("anna");
        assertThat(organisation.forslag().overdragelser()).isEmpty();

        medarbejdere.save(new Aendringer(List.of(), Set.of(id("anna"), id("ditte")), "3"));

        assertThat(organisation.forslag().overdragelser())
                .containsExactly(new Overdragelse(id("anna"), "Navn anna", id("gitte"), "Navn gitte", List.of(igang)));
        organisation.save(
                new Udsnit(List.of(), List.of(), List.of(new Opgave(igang, id("anna")))),
                new Udsnit(List.of(), List.of(), List.of(new Opgave(igang, id("gitte")))));
        assertThat(organisation.forslag().overdragelser()).isEmpty();
    }

    @Test
    void theTreeIsGuessedFromWhoLeadsWhom() {
        katalog(
                person("kd", "Direktionen", ""),
                person("dir", "Velfærd", "kd"),
                person("stab", "Økonomi", "kd"),
                person("chef", "Dagtilbud", "dir"),
                person("leder", "Dagplejen", "chef"),
                person("anna", "Dagplejen", "leder"));

        assertThat(organisation.forslag().enheder())
                .containsExactlyInAnyOrder(
                        new NyEnhed("Direktionen", Slags.DIREKTION, ""),
                        new NyEnhed("Velfærd", Slags.DIREKTOEROMRAADE, "Direktionen"),
                        new NyEnhed("Økonomi", Slags.STAB, "Direktionen"),
                        new NyEnhed("Dagtilbud", Slags.AFDELING, "Velfærd"),
                        new NyEnhed("Dagplejen", Slags.ENHED, "Dagtilbud"));
    }

    @Test
    void twoWhoLeadEachOtherAreNoTreeButAreBothThere() {
        katalog(person("a", "A", "b"), person("b", "B", "a"));

        assertThat(organisation.forslag().enheder()).extracting(NyEnhed::over).containsOnly("");
    }

    @Test
    void aDepartmentOfTheDirectoryIsTheEnhedThatIsAlsoCalledSo() {
        var dagplejen = enhed(1, "Dagplejen", Set.of("5530 dagpleje"), Set.of());
        organisation.save(INTET, enheder(dagplejen));

        katalog(person("anna", "5530 DAGPLEJE", ""));

        assertThat(anna().enhed()).isEqualTo("Dagplejen");
        assertThat(organisation.forslag().antal()).isZero();
        assertThat(organisation.enheder().gaeldende()).containsExactly(dagplejen);
    }

    @Test
    void whatWasDoneInTheNameOfAnEnhedIsFoundUnderWhatItHasBecome() {
        katalog(person("chef", "Kultur", ""), person("anna", "Billedskolen", "chef"));
        proevehandling("bo", "Billedskolen");
        var gammel = enhed(1, "Billedskolen", Set.of(), Set.of());
        organisation.save(INTET, enheder(gammel));
        var slut = new Enhed(
                gammel.id(), "Billedskolen", Slags.ENHED, Optional.empty(), Set.of(), Set.of(), DAG, Optional.of(DAG));
        var ny = enhed(2, "Kulturskolen", Set.of("Billedskolen"), Set.of(gammel.id()));
        var foer = new Udsnit(List.of(gammel), organisation.placeringer(Set.of("Billedskolen")), List.of());
        var efter = new Udsnit(
                List.of(slut, ny),
                List.of(new Placering(
                        id("anna"), new Plads("Kulturskolen", Optional.of(id("chef"))), Optional.empty())),
                List.of());

        organisation.save(foer, efter);

        assertThat(anna().enhed()).isEqualTo("Kulturskolen");
        assertThat(new ProevehandlingStore(jdbc).of(anna())).hasSize(1);
        assertThat(medarbejdere.enhederUnder(id("chef"))).containsOnly("Kulturskolen", "Billedskolen");
        assertThat(organisation.forslag().antal()).isEqualTo(1);
        assertThat(organisation.nu(efter)).isEqualTo(efter);

        organisation.save(efter, foer);

        assertThat(anna().enhed()).isEqualTo("Billedskolen");
        assertThat(organisation.enheder().gaeldende()).containsExactly(gammel);
        assertThat(organisation.nu(efter)).isNotEqualTo(efter);
    }

    private void katalog(Person... personer) {
        medarbejdere.save(new Aendringer(List.of(personer), Set.of(), "1"));
    }

    private Medarbejder anna() {
        return medarbejdere.find(id("anna")).orElseThrow();
    }

    private UUID proevehandling(String ejer) {
        return proevehandling(ejer, "Dagplejen");
    }

    private UUID proevehandling(String ejer, String enhed) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into proevehandling
                          (id, titel, borgergruppe, start, slut, haab, ejer, enhed, registreret)
                        values (:id, 'Læseklub', 'BOERN', :dag, :dag, '', :ejer, :enhed, now())
                        """)
                .param("id", id)
                .param("dag", DAG)
                .param("ejer", ejer)
                .param("enhed", enhed)
                .update();
        return id;
    }

    private static Enhed enhed(int nr, String navn, Set<String> aliaser, Set<Enhed.Id> forgaengere) {
        return new Enhed(
                new Enhed.Id(new UUID(0, nr)),
                navn,
                Slags.ENHED,
                Optional.empty(),
                aliaser,
                forgaengere,
                DAG,
                Optional.empty());
    }

    private static Udsnit enheder(Enhed... enheder) {
        return new Udsnit(Stream.of(enheder).toList(), List.of(), List.of());
    }

    private static Udsnit placering(Placering en) {
        return new Udsnit(List.of(), List.of(en), List.of());
    }

    private static Medarbejder.Id id(String id) {
        return new Medarbejder.Id(id);
    }

    private static Person person(String id, String enhed, String leder) {
        return new Person(
                id(id),
                "Navn " + id,
                id,
                id + "@example.org",
                "",
                enhed,
                Optional.of(leder).filter(en -> !en.isEmpty()).map(Medarbejder.Id::new),
                true);
    }
}
