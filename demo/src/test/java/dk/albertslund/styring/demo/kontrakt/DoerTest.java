package dk.albertslund.styring.demo.kontrakt;

import static dk.albertslund.styring.demo.kontrakt.Hus.APP;
import static dk.albertslund.styring.demo.kontrakt.Hus.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import dk.albertslund.styring.demo.udsteder.Signing;
import dk.albertslund.styring.demo.udsteder.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The door of the packaged bot, with one thing wrong at a time: each is answered by 401 and has no effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoerTest {

    private final Hus hus;
    private final Token valid;

    DoerTest(@TempDir Path folder) throws IOException, InterruptedException {
        hus = new Hus(folder);
        valid = hus.token();
    }

    @AfterAll
    void stop() {
        hus.close();
    }

    @Test
    void theRightOneIsLetInAndAnswered() throws IOException, InterruptedException {
        assertThat(hus.styring().receives(hus.message(), bearer(valid.serialized())))
                .isEqualTo(200);

        assertThat(hus.received()).matches("POST /v3/conversations/.* Bearer local-\\d+");
    }

    @TestFactory
    Stream<DynamicTest> theWrongOnesAreTurnedAwayWithoutEffect() {
        var message = hus.message();
        return Stream.concat(
                Stream.of(
                        turnedAway("no token", message, List.of()),
                        turnedAway(
                                "two tokens",
                                message,
                                Stream.of(bearer(valid.serialized()), bearer(valid.serialized()))
                                        .flatMap(List::stream)
                                        .toList()),
                        turnedAway("another scheme", message, List.of("Basic " + valid.serialized())),
                        turnedAway("no token at all", message, bearer("x.y.z")),
                        token("unsigned", valid.unsigned()),
                        token("HS256 with the public key", valid.serialized(JWSAlgorithm.HS256)),
                        token("RS512", valid.serialized(JWSAlgorithm.RS512)),
                        token("forged", valid.signedWith(Signing.FORGED).serialized()),
                        token(
                                "a key nobody knows",
                                valid.signedWith(Signing.UNPUBLISHED).serialized()),
                        token(
                                "a key for webchat",
                                valid.signedWith(Signing.WEBCHAT).serialized()),
                        token(
                                "emulator",
                                valid.issuedBy("https://sts.windows.net/" + TENANT + "/")
                                        .serialized()),
                        token(
                                "another issuer",
                                valid.issuedBy("https://api.botframework.com/").serialized()),
                        token("no issuer", valid.without("iss")),
                        token(
                                "another bot",
                                valid.meantFor("33333333-3333-3333-3333-333333333333")
                                        .serialized()),
                        token(
                                "us and another bot",
                                valid.meantFor(APP, "another").serialized()),
                        token("no audience", valid.without("aud")),
                        token(
                                "expired",
                                valid.lasting(minutes(-60), minutes(-6)).serialized()),
                        token(
                                "not begun",
                                valid.lasting(minutes(6), minutes(60)).serialized()),
                        token("no expiry", valid.without("exp")),
                        token("no start", valid.without("nbf")),
                        token(
                                "another service",
                                valid.forService("http://127.0.0.1:1/").serialized()),
                        token("no service", valid.without("serviceurl"))),
                Stream.of(
                        body("another channel", body -> body.replace("msteams", "webchat")),
                        body("no channel", body -> body.replace("channelId", "x")),
                        body("no service", body -> body.replace("serviceUrl", "x")),
                        body("another tenant", body -> body.replace(TENANT, "44444444-4444-4444-4444-444444444444")),
                        body(
                                "one tenant of two",
                                body -> body.replace(
                                        "\"tenantId\":\"" + TENANT,
                                        "\"tenantId\":\"44444444-4444-4444-4444-444444444444")),
                        body("no tenant", body -> body.replace("tenantId", "x").replace("channelData", "y")),
                        body("to another bot", body -> body.replace("28:" + APP, "28:another")),
                        body("from nobody", body -> body.replace("aadObjectId", "x")),
                        foreign("a foreign host", "https://evil.example/"),
                        foreign("nearly Teams", "https://evil.trafficmanager.net/emea/"),
                        foreign("Teams without TLS", "http://smba.trafficmanager.net/emea/")));
    }

    @Test
    void whatIsNoActivityIsABadRequestAndWhatIsTooLargeTooLarge() throws IOException, InterruptedException {
        var authorized = bearer(valid.serialized());

        assertThat(hus.styring().receives("{\"type\":", authorized)).isEqualTo(400);
        assertThat(hus.styring().receives("[]", authorized)).isEqualTo(400);
        assertThat(hus.styring().receives("{}", authorized)).isEqualTo(400);
        assertThat(hus.styring().receives("[".repeat(5_000), authorized)).isEqualTo(400);
        assertThat(hus.styring().receives("{\"type\":\"%s\"}".formatted("x".repeat(300_000)), authorized))
                .isEqualTo(413);
    }

    @Test
    void itSaysThatItIsForTestsOnlyAndNeverWritesATokenInItsLog() throws IOException, InterruptedException {
        var token = valid.meantFor("another").serialized();
        hus.styring().receives(hus.message(), bearer(token));

        assertThat(hus.styring().pakke().log())
                .contains("Profile kontrakt: listening on loopback only")
                .contains("Turned away 401 from 127.0.0.1: wrong audience")
                .doesNotContain(token)
                .doesNotContain("hemmelig");
    }

    private DynamicTest token(String what, String token) {
        return turnedAway(what, hus.message(), bearer(token));
    }

    private DynamicTest body(String what, UnaryOperator<String> change) {
        return turnedAway(what, change.apply(hus.message()), bearer(valid.serialized()));
    }

    private DynamicTest foreign(String what, String address) {
        return turnedAway(
                what,
                hus.message().replace(hus.service(), address),
                bearer(valid.forService(address).serialized()));
    }

    private DynamicTest turnedAway(String what, String body, List<String> authorization) {
        return DynamicTest.dynamicTest(what, () -> {
            var before = hus.taken();

            assertThat(hus.styring().receives(body, authorization)).isEqualTo(401);
            assertThat(hus.taken()).isEqualTo(before);
        });
    }

    private static List<String> bearer(String token) {
        return List.of("Bearer " + token);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
