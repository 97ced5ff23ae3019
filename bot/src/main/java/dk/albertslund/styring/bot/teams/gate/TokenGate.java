package dk.albertslund.styring.bot.teams.gate;

import static java.time.temporal.ChronoUnit.MINUTES;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.albertslund.styring.bot.teams.settings.Installation;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The gate of a real installation: every rule of Microsoft's for bots, and the ones its own SDK leaves out. */
final class TokenGate implements Gate {

    private static final String BEARER = "bearer ";
    private static final String ISSUER = "https://api.botframework.com";
    private static final String CHANNEL = "msteams";
    private static final int SKEW = 5;

    private final Installation installation;
    private final SigningKeys keys;
    private final InstantSource clock;
    private final VerifiedTokens verified = new VerifiedTokens();

    TokenGate(Installation installation, SigningKeys keys, InstantSource clock) {
        this.installation = installation;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Verdict check(Arrival arrival) {
        if (arrival.authorization().size() != 1) {
            return new Verdict.Refused(
                    "%d Authorization headers".formatted(arrival.authorization().size()));
        }
        var header = arrival.authorization().getFirst();
        if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return new Verdict.Refused("not a Bearer token");
        }
        return check(header.substring(BEARER.length()).strip(), arrival.envelope());
    }

    private Verdict check(String bearer, Envelope envelope) {
        var known = verified.find(bearer);
        if (known.isPresent() && inUse(known.get().key())) {
            return check(known.get(), envelope);
        }
        try {
            return check(bearer, SignedJWT.parse(bearer), envelope);
        } catch (ParseException notSigned) {
            return new Verdict.Refused("not a signed token");
        }
    }

    private boolean inUse(SigningKey key) {
        return keys.find(key.kid()).equals(Optional.of(key));
    }

    private Verdict check(String bearer, SignedJWT token, Envelope envelope) throws ParseException {
        var claims = token.getJWTClaimsSet();
        if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
            return new Verdict.Refused("not signed by RS256");
        }
        var kid = token.getHeader().getKeyID();
        if (kid == null) {
            return new Verdict.Refused("no key id");
        }
        var key = keys.find(kid);
        if (key.isEmpty()) {
            return keys.available()
                    ? new Verdict.Refused("unknown key")
                    : new Verdict.Undecided("the keys Teams signs with cannot be fetched");
        }
        if (!signedBy(key.get(), token)) {
            return new Verdict.Refused("wrong signature");
        }
        return check(verified.add(bearer, new VerifiedTokens.Verified(key.get(), claims)), envelope);
    }

    private Verdict check(VerifiedTokens.Verified token, Envelope envelope) {
        return wrongWith(token.claims())
                .or(() -> wrongWith(envelope, token.claims(), token.key()))
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(Verdict.Admitted::new);
    }

    private static boolean signedBy(SigningKey key, SignedJWT token) {
        try {
            return token.verify(new RSASSAVerifier(key.key()));
        } catch (JOSEException notVerifiable) {
            return false;
        }
    }

    private Optional<String> wrongWith(JWTClaimsSet claims) {
        var now = clock.instant();
        return Check.first(
                new Check("wrong issuer", () -> ISSUER.equals(claims.getIssuer())),
                new Check("wrong audience", () -> claims.getAudience().equals(List.of(installation.appId()))),
                new Check("no expiry", () -> claims.getExpirationTime() != null),
                new Check("no start", () -> claims.getNotBeforeTime() != null),
                new Check(
                        "expired", () -> claims.getExpirationTime().toInstant().isAfter(now.minus(SKEW, MINUTES))),
                new Check(
                        "not valid yet",
                        () -> claims.getNotBeforeTime().toInstant().isBefore(now.plus(SKEW, MINUTES))));
    }

    private Optional<String> wrongWith(Envelope envelope, JWTClaimsSet claims, SigningKey key) {
        return Check.first(
                new Check("not from Teams", () -> CHANNEL.equals(envelope.channel())),
                new Check("key not endorsed for Teams", () -> key.endorsements().contains(CHANNEL)),
                new Check("signed for another service", () -> same(claims.getClaim("serviceurl"), envelope.service())),
                new Check("service not on the list", () -> installation.hosts().allow(envelope.service())),
                new Check("no tenant", () -> !envelope.tenants().isEmpty()),
                new Check("another tenant", () -> envelope.tenants().stream().allMatch(this::ours)),
                new Check("to another bot", () -> installation.botId().equals(envelope.to())),
                new Check("from nobody we can answer", () -> !envelope.fromPerson() || envelope.namesPerson()));
    }

    private boolean ours(String tenant) {
        return installation.tenantId().equalsIgnoreCase(tenant);
    }

    /** Some channels write the address with a slash at the end and some without. */
    private static boolean same(Object claim, String serviceUrl) {
        return claim instanceof String signed && bare(signed).equals(bare(serviceUrl));
    }

    private static String bare(String url) {
        var end = url.endsWith("/") ? url.length() - 1 : url.length();
        return url.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
