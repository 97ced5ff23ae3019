package dk.albertslund.styring.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.udsendelse.Samtalested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final String SAMTALE = "dk.albertslund.styring.samtale";

    static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dk.albertslund.styring");

    static final String[] DOMAIN = {
        "..styring.aarshjul..",
        "..styring.begreb..",
        "..styring.dansk..",
        "..styring.evaluering..",
        "..styring.drift..",
        "..styring.forum..",
        "..styring.forstaaelse..",
        "..styring.maalplan..",
        "..styring.mangel..",
        "..styring.organisation..",
        "..styring.paamindelse..",
        "..styring.proevehandling..",
        "..styring.samtale..",
        "dk.albertslund.styring.tegn..",
        "..styring.udsendelse..",
        "..styring.udtraek..",
        "..styring.udviklingsuge.."
    };

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(HOUSE.containPackage("dk.albertslund.styring.samtale")).isTrue();
        assertThat(HOUSE.containPackage("dk.albertslund.styring.graph")).isTrue();
        assertThat(HOUSE.containPackage("dk.albertslund.styring.bot.teams")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "com.microsoft.bot.., ..bot.teams..",
        "com.microsoft.aad.., ..bot.teams..",
        "com.microsoft.graph.., ..styring.graph..",
        "com.microsoft.kiota.., ..styring.graph..",
        "com.azure.., ..styring.graph..",
        "com.nimbusds.., ..bot.teams.gate..",
        "org.apache.hc.., ..bot.teams.connector..",
        "org.dhatim.., ..bot.excel..",
        "org.quartz.., ..styring.scheduler..",
        "java.sql.., ..styring.store..",
        "org.springframework.jdbc.., ..styring.store..",
        "org.flywaydb.., ..styring.store..",
        "org.springframework.web.., ..bot.teams..",
        "jakarta.servlet.., ..bot.teams.."
    })
    void eachLibraryHasOneHome(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void theDomainKnowsOnlyTheJdk() {
        var allowed = new String[DOMAIN.length + 2];
        System.arraycopy(DOMAIN, 0, allowed, 0, DOMAIN.length);
        allowed[DOMAIN.length] = "java..";
        allowed[DOMAIN.length + 1] = "org.jspecify..";
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(HOUSE);
    }

    @Test
    void arrowsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("bot")
                .definedBy("..styring.bot..", "dk.albertslund.styring")
                .layer("graph-integration")
                .definedBy("..styring.graph..")
                .layer("scheduler")
                .definedBy("..styring.scheduler..")
                .layer("store")
                .definedBy("..styring.store..")
                .layer("domain")
                .definedBy(DOMAIN)
                .whereLayer("bot")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("graph-integration")
                .mayOnlyBeAccessedByLayers("bot")
                .whereLayer("scheduler")
                .mayOnlyBeAccessedByLayers("bot")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("bot", "scheduler")
                .check(HOUSE);
    }

    /** Else a conversation could be written to more than Teams allows. */
    @Test
    void nothingIsSentPastTheLimitOfAConversation() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Afsender")
                .and()
                .doNotHaveSimpleName("Connector")
                .should()
                .callMethod(Connector.class, "send", Samtalested.class, Activity.class)
                .orShould()
                .callMethod(Connector.class, "reply", Samtalested.class, String.class, Activity.class)
                .orShould()
                .callMethod(Connector.class, "replace", Samtalested.class, String.class, Activity.class)
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().assignedFrom(new Subjects()).should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theRoomsOfTheConversationFormNoCycles() {
        slices().matching(SAMTALE + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** A package is a subject, but the conversation is one: its state machine opens the doors to its rooms. */
    private static final class Subjects implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return SliceIdentifier.of(name.startsWith(SAMTALE + ".") ? SAMTALE : name);
        }

        @Override
        public String getDescription() {
            return "subjects";
        }
    }
}
