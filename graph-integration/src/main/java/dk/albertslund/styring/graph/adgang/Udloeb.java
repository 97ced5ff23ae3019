package dk.albertslund.styring.graph.adgang;

import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.drift.Adgangsudloeb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificate says when it runs out; a secret does not, so whoever made it may say. */
final class Udloeb implements Adgangsudloeb {

    /** The key stands in the same file. */
    private static final Pattern CERTIFIKAT =
            Pattern.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", Pattern.DOTALL);

    private static final Logger LOG = LoggerFactory.getLogger(Udloeb.class);

    private final GraphSettings settings;

    Udloeb(GraphSettings settings) {
        this.settings = settings;
    }

    /** Read each time: the file is replaced while we run. */
    @Override
    public Optional<LocalDate> dag() {
        if (settings.identity() != null) {
            return Optional.empty();
        }
        return settings.certificate() == null
                ? Optional.ofNullable(settings.clientSecretExpires())
                : certifikatets(settings.certificate());
    }

    private static Optional<LocalDate> certifikatets(Path fil) {
        try {
            var pem = Files.readString(fil, StandardCharsets.US_ASCII);
            var blokke =
                    CERTIFIKAT.matcher(pem).results().map(MatchResult::group).collect(joining("\n"));
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(blokke.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .map(et -> LocalDate.ofInstant(et.getNotAfter().toInstant(), ZoneOffset.UTC))
                    .min(LocalDate::compareTo);
        } catch (IOException | CertificateException e) {
            LOG.warn("the certificate of graph.certificate cannot be read", e);
            return Optional.empty();
        }
    }
}
