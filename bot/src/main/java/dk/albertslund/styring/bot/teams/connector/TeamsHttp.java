package dk.albertslund.styring.bot.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Optional;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Calls Teams, with the bot's token on, and only at a host we know. A call runs on the thread that waits for it, and once:
 * what may be tried again is for the outbox to say, and a redirect would take the token along.
 */
final class TeamsHttp implements AutoCloseable {

    private static final int AT_A_TIME = 256;
    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final Timeout CONNECT = Timeout.ofSeconds(3);
    private static final Timeout READ = Timeout.ofSeconds(10);

    /**
     * Below what the least patient peer allows, five seconds. What is sent on a connection that was dropped meanwhile, at the
     * other end or by a firewall, may have arrived for all we know, and the answer is held back a minute; a new connection
     * takes some milliseconds.
     */
    private static final TimeValue IDLE = TimeValue.ofSeconds(4);

    private static final String BEGUN = "begun";

    private final TokenSource tokens;
    private final ServiceHosts hosts;
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(AT_A_TIME)
                    .setMaxConnPerRoute(AT_A_TIME)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(READ)
                            .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(CONNECT)
                    .setResponseTimeout(READ)
                    .build())
            .setKeepAliveStrategy((response, context) -> IDLE)
            .setProxySelector(ProxySelector.getDefault())
            .addExecInterceptorLast(BEGUN, TeamsHttp::begin)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();

    TeamsHttp(TokenSource tokens, ServiceHosts hosts) {
        this.tokens = tokens;
        this.hosts = hosts;
    }

    /**
     * @throws NotSent when Teams has not seen it for certain; after any other failure it may have
     * @throws ForeignHost when the host is not one of ours
     */
    Answer call(String method, URI to, byte[] json) throws IOException {
        if (!hosts.allow(to)) {
            throw new ForeignHost(to.getHost());
        }
        var request = new HttpUriRequestBase(method, to);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        var context = HttpClientContext.create();
        try {
            tokens.token().ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
            return http.execute(request, context, TeamsHttp::answer);
        } catch (IOException | TokenSource.TokenUnavailable e) {
            throw e instanceof IOException broken && context.getAttribute(BEGUN) != null ? broken : new NotSent(e);
        }
    }

    /** Runs once there is a connection to write to. */
    private static ClassicHttpResponse begin(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.setAttribute(BEGUN, true);
        return chain.proceed(request, scope);
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        var retryAfter = Optional.ofNullable(response.getFirstHeader("Retry-After"));
        try (var entity = response.getEntity()) {
            var body = entity == null ? new byte[0] : entity.getContent().readNBytes(LARGEST_ANSWER);
            return new Answer(
                    response.getCode(),
                    retryAfter.map(header -> header.getValue()).orElse(""),
                    new String(body, UTF_8));
        }
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1;

        NotSent(Exception cause) {
            super(cause);
        }
    }

    static final class ForeignHost extends IOException {
        private static final long serialVersionUID = 1;

        ForeignHost(String host) {
            super("not a service host of ours: " + host);
        }
    }
}
