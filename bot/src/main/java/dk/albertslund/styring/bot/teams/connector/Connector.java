package dk.albertslund.styring.bot.teams.connector;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ResourceResponse;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Writes in a conversation. The SDK's futures end here. */
public final class Connector implements AutoCloseable {

    private final ConnectorClients clients;

    Connector(ConnectorClients clients) {
        this.clients = clients;
    }

    public Udfald send(Samtalested sted, Activity activity) {
        return call(sted, Outcome.ONCE, to -> to.sendToConversation(sted.id(), addressed(sted, activity)));
    }

    /** In the thread of {@code aktivitet}; beside it when that is gone. */
    public Udfald reply(Samtalested sted, String aktivitet, Activity activity) {
        activity.setReplyToId(aktivitet);
        try {
            return delivered(clients.conversations(sted.serviceUrl())
                    .replyToActivity(sted.id(), aktivitet, addressed(sted, activity)));
        } catch (CompletionException e) {
            if (Outcome.gone(e)) {
                activity.setReplyToId(null);
                return send(sted, activity);
            }
            return Outcome.ONCE.of(e, sted.id());
        }
    }

    /** In place of {@code aktivitet}; as a new message when that is gone. */
    public Udfald replace(Samtalested sted, String aktivitet, Activity activity) {
        activity.setId(aktivitet);
        try {
            var done = joined(clients.conversations(sted.serviceUrl())
                    .updateActivity(sted.id(), aktivitet, addressed(sted, activity)));
            return new Udfald.Leveret(done == null || done.getId() == null ? aktivitet : done.getId());
        } catch (CompletionException e) {
            if (Outcome.gone(e)) {
                activity.setId(null);
                return send(sted, activity);
            }
            return Outcome.AGAIN.of(e, sted.id());
        }
    }

    /** Shows that an answer is on its way. Nobody misses it when it fails. */
    public void typing(Samtalested sted) {
        call(
                sted,
                Outcome.AGAIN,
                to -> to.sendToConversation(sted.id(), addressed(sted, new Activity(ActivityTypes.TYPING))));
    }

    @Override
    public void close() {
        clients.close();
    }

    private Udfald call(
            Samtalested sted, Outcome outcome, Function<Conversations, CompletableFuture<ResourceResponse>> how) {
        try {
            return delivered(how.apply(clients.conversations(sted.serviceUrl())));
        } catch (CompletionException e) {
            return outcome.of(e, sted.id());
        }
    }

    private static Udfald delivered(CompletableFuture<ResourceResponse> call) {
        var done = joined(call);
        return new Udfald.Leveret(done == null || done.getId() == null ? "" : done.getId());
    }

    private static ResourceResponse joined(CompletableFuture<ResourceResponse> call) {
        return call.join();
    }

    private static Activity addressed(Samtalested sted, Activity activity) {
        activity.setFrom(new ChannelAccount(sted.bot()));
        activity.setConversation(new ConversationAccount(sted.id()));
        return activity;
    }
}
