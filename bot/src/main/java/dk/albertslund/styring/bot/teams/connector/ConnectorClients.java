package dk.albertslund.styring.bot.teams.connector;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/**
 * One client of the SDK for each service address, all on one pool. As the SDK builds it, five answers at a time go to a
 * host, a failed POST is repeated at once (and may be seen twice), and redirects are followed with the token on.
 */
final class ConnectorClients implements AutoCloseable {

    private static final int AT_A_TIME = 256;
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;
    /** Below the 15 s after which Teams sends a message again. */
    private static final int CALL_SECONDS = 13;

    /**
     * Below what the least patient peer allows, five seconds. What is sent on a connection that was dropped meanwhile, at the
     * other end or by a firewall, may have arrived for all we know, and the answer is held back a minute; a new connection
     * takes some milliseconds.
     */
    private static final int IDLE_SECONDS = 4;

    private final Map<String, RestConnectorClient> clients = new ConcurrentHashMap<>();
    private final TeamsJson json = new TeamsJson();
    private final ConnectionPool pool = new ConnectionPool(AT_A_TIME, IDLE_SECONDS, SECONDS);
    private final Dispatcher dispatcher = new Dispatcher(new OnTheSpot());
    private final Authorization authorization;

    ConnectorClients(Authorization authorization) {
        this.authorization = authorization;
        dispatcher.setMaxRequests(AT_A_TIME);
        dispatcher.setMaxRequestsPerHost(AT_A_TIME);
    }

    Conversations conversations(String serviceUrl) {
        return clients.computeIfAbsent(serviceUrl, this::client).getConversations();
    }

    private RestConnectorClient client(String serviceUrl) {
        var http = new OkHttpClient.Builder().addInterceptor(Sending::watched);
        var rest = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(authorization)
                .withSerializerAdapter(json)
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withConnectionTimeout(CONNECT_SECONDS, SECONDS)
                .withReadTimeout(READ_SECONDS, SECONDS)
                .withDispatcher(dispatcher)
                .withConnectionPool(pool)
                .withNetworkInterceptor(Sending::begin);
        http.cookieJar(CookieJar.NO_COOKIES)
                .callTimeout(CALL_SECONDS, SECONDS)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false);
        return new RestConnectorClient(rest.build());
    }

    @Override
    public void close() {
        pool.evictAll();
    }

    /** What failed is tried again by the outbox, which knows what may be. */
    private static final class Never extends RetryStrategy {
        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
