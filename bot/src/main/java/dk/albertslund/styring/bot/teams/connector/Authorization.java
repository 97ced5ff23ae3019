package dk.albertslund.styring.bot.teams.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Puts the bot's token on a request, after making sure that it goes to a host we know. The SDK's own would go anywhere. */
final class Authorization implements ServiceClientCredentials, Interceptor {

    private final TokenSource tokens;
    private final ServiceHosts hosts;

    Authorization(TokenSource tokens, ServiceHosts hosts) {
        this.tokens = tokens;
        this.hosts = hosts;
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(this);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        if (!hosts.allow(request.url().uri())) {
            throw new ForeignHost(request.url().host());
        }
        try {
            var token = tokens.token();
            return chain.proceed(
                    token.isEmpty()
                            ? request
                            : request.newBuilder()
                                    .header("Authorization", "Bearer " + token.get())
                                    .build());
        } catch (TokenSource.TokenUnavailable e) {
            throw new IOException(e);
        }
    }

    static final class ForeignHost extends IOException {
        private static final long serialVersionUID = 1;

        ForeignHost(String host) {
            super("not a service host of ours: " + host);
        }
    }
}
