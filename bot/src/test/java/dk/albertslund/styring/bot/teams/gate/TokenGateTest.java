package dk.albertslund.styring.bot.teams.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final String SERVICE = "https://smba.trafficmanager.net/emea/";
    private static final RSAKey MICROSOFTS = rsa("one");
    private static final RSAKey WITHOUT_TEAMS = rsa("no-teams");
    private static final String BODY = """
            {"type":"message","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/",
             "from":{"id":"29:a","aadObjectId":"anna"},"recipient":{"id":"28:app"},
             "conversation":{"id":"c","tenantId":"tenant"},"channelData":{"tenant":{"id":"tenant"}}}""";

    private static final Installation INSTALLATION =
            new Installation("app", "tenant", new ServiceHosts(Set.of("smba.trafficmanager.net"), false));

    private final TokenGate gate = gate(Map.of(
            "one", key(MICROSOFTS, "msteams"),
            "no-teams", key(WITHOUT_TEAMS, "webchat")));

    @Test
    void letsTeamsIn() {
        assertThat(check(token(claims -> claims), BODY)).isEqualTo(new Verdict.Admitted());
    }

    @Test
    void theServiceMayBeWrittenWithASlashLess() {
        assertThat(check(token(claims -> claims.claim("serviceurl", "https://SMBA.trafficmanager.net/emea")), BODY))
                .isEqualTo(new Verdict.Admitted());
    }

    @ParameterizedTest
    @CsvSource({"-PT4M", "PT59M"})
    void aClockMayBeAFewMinutesOff(Duration expires) {
        assertThat(check(token(claims -> claims.expirationTime(in(expires))), BODY))
                .isEqualTo(new Verdict.Admitted());
        assertThat(check(token(claims -> claims.notBeforeTime(in(Duration.ofMinutes(4)))), BODY))
                .isEqualTo(new Verdict.Admitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic abc", "Bearer", "Bearer x.y", "Bearer x.y.z", "bearer eyJ.eyJ."})
    void refusesWhatIsNoToken(String header) {
        assertThat(gate.check(arrival(List.of(header), BODY))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void refusesNoHeaderAndTwo() {
        var header = "Bearer " + token(claims -> claims);

        assertThat(gate.check(arrival(List.of(), BODY))).isInstanceOf(Verdict.Refused.class);
        assertThat(gate.check(arrival(List.of(header, header), BODY))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void refusesOtherAlgorithms() throws JOSEException {
        var publicKey = MICROSOFTS.toRSAPublicKey().getEncoded();

        assertRefused(new PlainJWT(claims(c -> c)).serialize(), "not a signed token");
        assertRefused(signed(JWSAlgorithm.HS256, "one", new MACSigner(publicKey), claims(c -> c)), "RS256");
        assertRefused(signed(JWSAlgorithm.RS512, "one", new RSASSASigner(MICROSOFTS), claims(c -> c)), "RS256");
        assertRefused(signed(JWSAlgorithm.PS256, "one", new RSASSASigner(MICROSOFTS), claims(c -> c)), "RS256");
    }

    @Test
    void refusesOtherKeys() throws JOSEException {
        var stranger = new RSASSASigner(rsa("stranger"));

        assertRefused(signed(JWSAlgorithm.RS256, "one", stranger, claims(c -> c)), "wrong signature");
        assertRefused(signed(JWSAlgorithm.RS256, "stranger", stranger, claims(c -> c)), "unknown key");
        assertRefused(signed(JWSAlgorithm.RS256, null, new RSASSASigner(MICROSOFTS), claims(c -> c)), "no key id");
        assertRefused(
                signed(JWSAlgorithm.RS256, "no-teams", new RSASSASigner(WITHOUT_TEAMS), claims(c -> c)),
                "not endorsed");
    }

    @Test
    void refusesAChangedToken() {
        var parts = token(claims -> claims).split("\\.", -1);
        var other = token(claims -> claims.claim("serviceurl", "https://smba.trafficmanager.net/us/"))
                .split("\\.", -1);

        assertRefused(parts[0] + "." + other[1] + "." + parts[2], "wrong signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/tenant/v2.0",
                "https://api.botframework.com/",
                "https://api.botframework.us",
            })
    void refusesOtherIssuers(String issuer) {
        assertRefused(token(claims -> claims.issuer(issuer)), "wrong issuer");
    }

    @Test
    void refusesOtherAudiences() {
        assertRefused(token(claims -> claims.audience("another")), "wrong audience");
        assertRefused(token(claims -> claims.audience(List.of("app", "another"))), "wrong audience");
        assertRefused(token(claims -> claims.audience(List.of())), "wrong audience");
    }

    @Test
    void refusesWhatIsOverOrHasNotBegun() {
        assertRefused(token(claims -> claims.expirationTime(in(Duration.ofMinutes(-6)))), "expired");
        assertRefused(token(claims -> claims.notBeforeTime(in(Duration.ofMinutes(6)))), "not valid yet");
        assertRefused(token(claims -> claims.expirationTime(null)), "no expiry");
        assertRefused(token(claims -> claims.notBeforeTime(null)), "no start");
    }

    @Test
    void refusesATokenForAnotherService() {
        assertRefused(
                token(claims -> claims.claim("serviceurl", "https://smba.trafficmanager.net/us/")), "another service");
        assertRefused(token(claims -> claims.claim("serviceurl", null)), "another service");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "channelId":"msteams"     | "channelId":"webchat"       | not from Teams
                    "channelId":"msteams"     | "x":1                       | not from Teams
                    "tenantId":"tenant"       | "tenantId":"other"          | another tenant
                    {"id":"tenant"}           | {"id":"other"}              | another tenant
                    "recipient":{"id":"28:app"} | "recipient":{"id":"28:x"} | to another bot
                    "aadObjectId":"anna"      | "aadObjectId":""            | from nobody
                    "serviceUrl"              | "x"                         | another service
                    """)
    void refusesABodyThatIsNotForUs(String here, String wrong, String reason) {
        var body = BODY.replace(here, wrong);
        assertThat(body).isNotEqualTo(BODY);

        assertThat(check(token(claims -> claims), body))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class, it -> assertThat(it.reason()).contains(reason));
    }

    @Test
    void refusesABodyThatNamesNoTenant() {
        var body = BODY.replace("\"tenantId\"", "\"x\"").replace("\"channelData\"", "\"y\"");

        assertThat(check(token(claims -> claims), body)).isEqualTo(new Verdict.Refused("no tenant"));
    }

    @Test
    void refusesAServiceWeDoNotKnow() {
        var foreign = "https://evil.trafficmanager.net/emea/";

        assertThat(check(token(claims -> claims.claim("serviceurl", foreign)), BODY.replace(SERVICE, foreign)))
                .isEqualTo(new Verdict.Refused("service not on the list"));
    }

    @Test
    void cannotTellWithoutKeys() {
        var gate = gate(Map.of());

        assertThat(gate.check(arrival(List.of("Bearer " + token(claims -> claims)), BODY)))
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aTokenThatIsKnownIsStillLookedAt() {
        var now = new AtomicReference<>(NOW);
        var keys = new AtomicReference<>(Map.of("one", key(MICROSOFTS, "msteams")));
        var gate = new TokenGate(INSTALLATION, new SigningKeys(keys::get, now::get, Duration.ofSeconds(5)), now::get);
        var bearer = List.of("Bearer " + token(claims -> claims));
        assertThat(gate.check(arrival(bearer, BODY))).isEqualTo(new Verdict.Admitted());

        assertThat(gate.check(arrival(bearer, BODY))).isEqualTo(new Verdict.Admitted());
        assertThat(gate.check(arrival(bearer, BODY.replace("\"tenant\"", "\"other\""))))
                .isEqualTo(new Verdict.Refused("another tenant"));

        now.set(NOW.plus(Duration.ofMinutes(66)));
        assertThat(gate.check(arrival(bearer, BODY))).isEqualTo(new Verdict.Refused("expired"));
    }

    @Test
    void aTokenThatIsKnownFallsWithItsKey() {
        var now = new AtomicReference<>(NOW);
        var keys = new AtomicReference<>(Map.of("one", key(MICROSOFTS, "msteams")));
        var gate = new TokenGate(INSTALLATION, new SigningKeys(keys::get, now::get, Duration.ofSeconds(5)), now::get);
        var bearer = List.of("Bearer " + token(claims -> claims.expirationTime(in(Duration.ofDays(2)))));
        assertThat(gate.check(arrival(bearer, BODY))).isEqualTo(new Verdict.Admitted());

        keys.set(Map.of("two", key(WITHOUT_TEAMS, "msteams")));
        now.set(NOW.plus(Duration.ofHours(25)));

        assertThat(gate.check(arrival(bearer, BODY))).isEqualTo(new Verdict.Refused("unknown key"));
    }

    private void assertRefused(String token, String reason) {
        assertThat(check(token, BODY))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class, it -> assertThat(it.reason()).contains(reason));
    }

    private Verdict check(String token, String body) {
        return gate.check(arrival(List.of("Bearer " + token), body));
    }

    private static TokenGate gate(Map<String, SigningKey> keys) {
        var known = new SigningKeys(() -> keys, InstantSource.fixed(NOW), Duration.ofSeconds(5));
        return new TokenGate(INSTALLATION, known, InstantSource.fixed(NOW));
    }

    private static Arrival arrival(List<String> headers, String body) {
        return new Arrival(
                headers, "127.0.0.1", Envelope.read(body.getBytes(UTF_8)).orElseThrow());
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return signed(JWSAlgorithm.RS256, "one", new RSASSASigner(MICROSOFTS), claims(change));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience("app")
                        .notBeforeTime(in(Duration.ofMinutes(-1)))
                        .expirationTime(in(Duration.ofHours(1)))
                        .claim("serviceurl", SERVICE))
                .build();
    }

    private static String signed(JWSAlgorithm algorithm, @Nullable String kid, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Date in(Duration time) {
        return Date.from(NOW.plus(time));
    }

    private static RSAKey rsa(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningKey key(RSAKey key, String channel) {
        try {
            return new SigningKey(key.getKeyID(), key.toRSAPublicKey(), Set.of(channel));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
