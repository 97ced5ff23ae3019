package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Enhedsspor;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.organisation.Udsnit;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.udtraek.Ark;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
                gammel.id(),
                "Billedskolen",
                Slags.ENHED,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                DAG,
                Optional.of(DAG));
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

    @Test
    void whomAnAdministratorSaysLeadsAnEnhedLeadsItAlsoWhenTheDirectoryIsReadAgain() {
        katalog(person("gitte", "Dagtilbud", ""), person("ditte", "Dagplejen", "gitte"));
        katalog(person("anna", "Dagplejen", "ditte"), person("bo", "Kultur", ""));
        enhedLedetAf("bo", anna(), "ditte");

        katalog(person("anna", "Dagplejen", "gitte"), person("nye", "Dagplejen", "ditte"));

        assertThat(anna().leder()).hasValue(id("bo"));
        assertThat(medarbejdere.find(id("nye")).flatMap(Medarbejder::leder)).hasValue(id("bo"));
        assertThat(organisation.forslag().skift()).isEmpty();
        assertThat(medarbejdere.lederAf("Dagplejen").map(Medarbejder::id)).hasValue(id("bo"));
        assertThat(medarbejdere.with(Rolle.LEDER)).extracting(Medarbejder::id).contains(id("bo"));
        assertThat(medarbejdere.enhederUnder(id("bo"))).containsOnly("Dagplejen");
    }

    @Test
    void aLeaderWhoHasLeftLeavesTheWordToTheDirectory() {
        katalog(person("ditte", "Dagplejen", ""), person("anna", "Dagplejen", "ditte"), person("bo", "Kultur", ""));
        enhedLedetAf("bo", anna(), "ditte");

        medarbejdere.save(new Aendringer(List.of(), Set.of(id("bo")), "2"));

        assertThat(medarbejdere.lederAf("Dagplejen").map(Medarbejder::id)).isEmpty();
        assertThat(organisation.forslag().skift())
                .extracting(Skift::katalog)
                .contains(new Plads("Dagplejen", Optional.of(id("ditte"))));
    }

    @Test
    void whoeverLeadsAnEnhedMayWhatALeaderMayAlsoBelowItAndWhenItIsEmpty() {
        katalog(person("bo", "Kultur", ""));
        var over = enhed(1, "Dagtilbud", Set.of(), Set.of());
        var under = new Enhed(
                new Enhed.Id(new UUID(0, 2)),
                "Dagplejen",
                Slags.ENHED,
                Optional.of(over.id()),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                DAG,
                Optional.empty());
        organisation.save(INTET, enheder(ledetAf(over, "bo"), under));

        assertThat(medarbejdere.enhederUnder(id("bo"))).containsExactlyInAnyOrder("Dagtilbud", "Dagplejen");
        assertThat(medarbejdere.find(id("bo")).map(Medarbejder::roller)).hasValue(Set.of(Rolle.LEDER));
        assertThat(medarbejdere.enhederUnder(id("ingen"))).isEmpty();
    }

    @Test
    void onesGroupsAreTheDirectorysAndTheEnhedsAndWhatAnAdministratorSaysGoesBeforeBoth() {
        katalog(person("anna", "Dagplejen", ""), person("bo", "Kultur", ""));
        medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(id("anna"), id("bo")));
        organisation.save(INTET, enheder(arbejderFor(enhed(1, "Dagplejen", Set.of(), Set.of()), Borgergruppe.UNGE)));
        assertThat(anna().borgergrupper()).containsExactlyInAnyOrder(Borgergruppe.BOERN, Borgergruppe.UNGE);
        var valg =
                new Borgervalg(id("anna"), Set.of(Borgergruppe.AELDRE), Set.of(Borgergruppe.BOERN, Borgergruppe.UNGE));

        organisation.save(valg(organisation.borgervalg(id("anna"))), valg(valg));
        medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(id("anna"), id("bo")));

        assertThat(anna().borgergrupper()).containsExactly(Borgergruppe.AELDRE);
        assertThat(organisation.nu(valg(valg))).isEqualTo(valg(valg));
        assertThat(medarbejdere.with(Borgergruppe.BOERN))
                .extracting(Medarbejder::id)
                .containsExactly(id("bo"));
        assertThat(medarbejdere.with(Borgergruppe.UNGE)).isEmpty();
        assertThat(medarbejdere.deltagere()).hasSize(2);

        organisation.save(valg(valg), valg(new Borgervalg(id("anna"), Set.of(), Set.of())));
        assertThat(anna().borgergrupper()).containsExactlyInAnyOrder(Borgergruppe.BOERN, Borgergruppe.UNGE);
    }

    @Test
    void whatHappenedToAnEnhedIsKeptWithWhoDidIt() {
        katalog(person("ida", "Digitalisering", ""));
        var foer = enhed(1, "Dagplejen", Set.of(), Set.of());
        var efter = arbejderFor(foer, Borgergruppe.UNGE);
        var log = new AendringStore(jdbc);
        var now = DAG.atStartOfDay(ZoneOffset.UTC).toInstant();
        log.add(id("ida"), now, new Aendring.AfOrganisation(INTET, enheder(foer)), Optional.empty());
        log.add(id("ida"), now, new Aendring.AfOrganisation(enheder(foer), enheder(efter)), Optional.empty());

        assertThat(organisation.spor(Set.of(foer.id()), 5))
                .containsExactly(
                        new Enhedsspor(DAG, "Navn ida", Optional.of(foer), efter),
                        new Enhedsspor(DAG, "Navn ida", Optional.empty(), foer));
        assertThat(organisation.spor(Set.of(new Enhed.Id(new UUID(0, 9))), 5)).isEmpty();
    }

    @Test
    void aSheetIsKeptForWhoeverSentItUntilItIsTooOld() {
        var ark = new ArkStore(jdbc);
        var id = new UUID(0, 5);
        var now = DAG.atStartOfDay(ZoneOffset.UTC).toInstant();
        var raekker = List.of(new Arkraekke(2, Map.of(Kolonne.NAVN, "Klub"), Set.of(Kolonne.UNDER)));

        ark.save(id, id("ida"), raekker, now, now.plusSeconds(60));

        assertThat(organisation.ark(id, id("ida"), now)).hasValue(raekker);
        assertThat(organisation.ark(id, id("bo"), now)).isEmpty();
        assertThat(organisation.ark(id, id("ida"), now.plusSeconds(60))).isEmpty();
    }

    @Test
    void theSheetOfTheEnhederNamesALeaderByHerMail() {
        katalog(person("bo", "Kultur", ""));
        organisation.save(INTET, enheder(ledetAf(enhed(1, "Dagplejen", Set.of(), Set.of()), "bo")));

        assertThat(organisation.ark().raekker().getFirst())
                .contains(new Ark.Ord("Dagplejen"), new Ark.Ord("bo@example.org"));
        assertThat(organisation.medMail("BO@example.org")).hasValue(id("bo"));
        assertThat(organisation.medMail("")).isEmpty();
    }

    @Test
    void aPersonIsFoundByHerWholeNameOrElseByHerFirst() {
        katalog(person("anna", "Dagplejen", ""), person("bo", "Kultur", ""));

        assertThat(organisation.medarbejdere("NAVN ANNA"))
                .extracting(Medarbejder::id)
                .containsExactly(id("anna"));
        assertThat(organisation.medarbejdere("bo")).extracting(Medarbejder::id).containsExactly(id("bo"));
        assertThat(organisation.medarbejdere("%")).isEmpty();
    }

    private void enhedLedetAf(String leder, Medarbejder hvem, String foer) {
        var enhed = enhed(1, "Dagplejen", Set.of(), Set.of());
        organisation.save(INTET, enheder(enhed));
        var nu = new Placering(hvem.id(), new Plads("Dagplejen", Optional.of(id(foer))), Optional.empty());
        var efter = new Placering(hvem.id(), new Plads("Dagplejen", Optional.of(id(leder))), Optional.empty());
        var chef = new Placering(id("ditte"), new Plads("Dagplejen", Optional.of(id(leder))), Optional.empty());
        organisation.save(
                new Udsnit(List.of(enhed), List.of(nu), List.of()),
                new Udsnit(List.of(ledetAf(enhed, leder)), List.of(efter, chef), List.of()));
    }

    private static Enhed ledetAf(Enhed en, String leder) {
        return haandsat(en, Optional.of(id(leder)), en.borgergrupper());
    }

    private static Enhed arbejderFor(Enhed en, Borgergruppe gruppe) {
        return haandsat(en, en.leder(), Set.of(gruppe));
    }

    private static Enhed haandsat(Enhed en, Optional<Medarbejder.Id> leder, Set<Borgergruppe> grupper) {
        return new Enhed(
                en.id(),
                en.navn(),
                en.slags(),
                en.under(),
                en.aliaser(),
                en.forgaengere(),
                leder,
                grupper,
                en.fra(),
                en.til());
    }

    private static Udsnit valg(Borgervalg valg) {
        return new Udsnit(List.of(), List.of(), List.of(), List.of(valg));
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
                Optional.empty(),
                Set.of(),
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
