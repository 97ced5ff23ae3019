package dk.albertslund.styring.bench.udsendelse;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import java.util.concurrent.CompletableFuture;

/** How the SDK's samples write to many: one after the other, by {@code continueConversation}. */
final class Loekke extends BotFrameworkAdapter {

    private static final String APP = "bench";

    Loekke() {
        super(new SimpleCredentialProvider(APP, ""));
    }

    /** Our connector asks for no token. */
    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        return CompletableFuture.completedFuture(MicrosoftAppCredentials.empty());
    }

    void send(String serviceUrl, int antal) {
        for (var nr = 0; nr < antal; nr++) {
            var text = "Påmindelse " + nr;
            continueConversation(
                            APP,
                            til(serviceUrl, nr),
                            turn -> turn.sendActivity(text).thenAccept(sent -> {}))
                    .join();
        }
    }

    private static ConversationReference til(String serviceUrl, int nr) {
        var reference = new ConversationReference();
        reference.setServiceUrl(serviceUrl);
        reference.setChannelId("msteams");
        reference.setBot(new ChannelAccount("28:" + APP));
        reference.setUser(new ChannelAccount("29:" + nr));
        reference.setConversation(new ConversationAccount("a:sdk" + nr));
        return reference;
    }
}
