package dk.albertslund.styring.bot.teams.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {

    private final ServiceHosts real = new ServiceHosts(Set.of("smba.trafficmanager.net"), false);
    private final ServiceHosts local = new ServiceHosts(Set.of("smba.trafficmanager.net"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.trafficmanager.net:443/teams",
            })
    void knowsTeams(String url) {
        assertThat(real.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://smba.trafficmanager.net/emea/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.trafficmanager.net/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://user:secret@smba.trafficmanager.net/",
                "http://127.0.0.1:8080/",
                "https://[::1]/",
                "//smba.trafficmanager.net/",
                "not an address",
            })
    void knowsNobodyElse(String url) {
        assertThat(real.allow(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:3978/x", "http://localhost:1/", "http://[::1]:1/"})
    void knowsThisMachineInATestOnly(String url) {
        assertThat(local.allow(url)).isTrue();
        assertThat(real.allow(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://127.0.0.1.evil.example/", "http://169.254.169.254/"})
    void knowsNoOtherMachineInATest(String url) {
        assertThat(local.allow(url)).isFalse();
    }
}
