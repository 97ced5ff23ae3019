package dk.albertslund.styring.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.graph.adgang.Funktion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RettighedssideTest {

    private static final Path SIDE = Path.of("../docs/rettigheder.md");

    /** {@code -Dguld.opdater=true} writes it anew. */
    @Test
    void sidenErSomKoden() throws IOException {
        if (Boolean.getBoolean("guld.opdater")) {
            Files.writeString(SIDE, Rettighedsside.markdown(), UTF_8);
        }

        assertThat(SIDE).hasContent(Rettighedsside.markdown());
    }

    @Test
    void hverFunktionDerKanSlaasFraHarEnRettighedOgHverRettighedStaarPaaSiden() {
        assertThat(Rettighed.alle())
                .extracting(en -> en.funktion)
                .contains(
                        Optional.of(Funktion.LOKALER),
                        Optional.of(Funktion.KALENDERE),
                        Optional.of(Funktion.INSTALLATION),
                        Optional.of(Funktion.DOKUMENTER));
        assertThat(Rettighed.alle())
                .allSatisfy(en -> assertThat(Rettighedsside.markdown()).contains(en.navn, en.hvorfor, en.uden));
    }

    /** A grant of it in Entra opens every mailbox. */
    @Test
    void kalenderneGivesAldrigIEntra() {
        assertThat(Rettighed.KALENDERE.kommando("app", List.of("uge@kommune.example")))
                .contains("New-ManagementRoleAssignment", "uge@kommune.example")
                .doesNotContain("AppRoleAssignment");
        assertThat(Rettighed.BRUGERE.kommando("app", List.of("uge@kommune.example")))
                .contains("User.Read.All", "appId eq 'app'");
    }
}
