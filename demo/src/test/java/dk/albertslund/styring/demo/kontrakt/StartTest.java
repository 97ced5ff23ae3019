package dk.albertslund.styring.demo.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    private static final Map<String, String> COMPLETE =
            Map.of("TEAMS_APP_ID", "app", "TEAMS_TENANT_ID", "tenant", "TEAMS_APP_PASSWORD", "hemmelig");

    @TempDir
    private Path folder;

    @Test
    void withoutAppTenantAndSecretTheBotSaysSoInOneLineAndEnds() throws InterruptedException {
        try (var styring = Styring.start(folder, Map.of())) {
            assertThat(styring.pakke().ended()).isNotZero();
            assertThat(styring.pakke().log())
                    .contains("Styring needs teams.app-id and teams.tenant-id and teams.app-password or "
                            + "teams.certificate to start.")
                    .doesNotContain("\tat dk.albertslund");
        }
    }

    @Test
    void withoutASecretTheBotNamesIt() throws InterruptedException {
        var settings = new HashMap<>(COMPLETE);
        settings.remove("TEAMS_APP_PASSWORD");

        try (var styring = Styring.start(folder, settings)) {
            assertThat(styring.pakke().ended()).isNotZero();
            assertThat(styring.pakke().log())
                    .contains("Styring needs teams.app-password or teams.certificate to start.");
        }
    }

    @Test
    void otherAddressesThanMicrosoftsAreForContractTestsOnly() throws InterruptedException {
        var settings = new HashMap<>(COMPLETE);
        settings.put("TEAMS_OPENID_METADATA_URL", "https://evil.example/openid");

        try (var styring = Styring.start(folder, settings)) {
            assertThat(styring.pakke().ended()).isNotZero();
            assertThat(styring.pakke().log()).contains("may be set in the profile kontrakt only");
        }
    }
}
