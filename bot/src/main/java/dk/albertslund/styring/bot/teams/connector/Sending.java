package dk.albertslund.styring.bot.teams.connector;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells a failure before we began to send from one after: the first has not reached Teams for certain, the second may
 * have, and only the first may be tried again blindly.
 */
final class Sending {

    /** Runs for the call as a whole. */
    static Response watched(Interceptor.Chain chain) throws IOException {
        var begun = new Begun(new AtomicBoolean());
        try {
            return chain.proceed(
                    chain.request().newBuilder().tag(Begun.class, begun).build());
        } catch (IOException e) {
            throw begun.yes.get() ? e : new NotSent(e);
        }
    }

    /** Runs once there is a connection to write to. */
    static Response begin(Interceptor.Chain chain) throws IOException {
        var begun = chain.request().tag(Begun.class);
        if (begun != null) {
            begun.yes.set(true);
        }
        return chain.proceed(chain.request());
    }

    private record Begun(AtomicBoolean yes) {}

    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1;

        NotSent(IOException cause) {
            super(cause);
        }
    }

    private Sending() {}
}
