package dk.albertslund.styring.bot.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Writes in a conversation. */
public final class Connector implements AutoCloseable {

    private final TeamsHttp teams;

    Connector(TeamsHttp teams) {
        this.teams = teams;
    }

    public Udfald send(Samtalested sted, Activity activity) {
        try {
            return Outcome.ONCE.of(post(sted, "", activity), sted.id());
        } catch (IOException e) {
            return Outcome.ONCE.of(e);
        }
    }

    /** In the thread of {@code aktivitet}; beside it when that is gone. */
    public Udfald reply(Samtalested sted, String aktivitet, Activity activity) {
        activity.setReplyToId(aktivitet);
        try {
            var answer = post(sted, aktivitet, activity);
            if (Outcome.gone(answer)) {
                activity.setReplyToId(null);
                return send(sted, activity);
            }
            return Outcome.ONCE.of(answer, sted.id());
        } catch (IOException e) {
            return Outcome.ONCE.of(e);
        }
    }

    /** In place of {@code aktivitet}; as a new message when that is gone. */
    public Udfald replace(Samtalested sted, String aktivitet, Activity activity) {
        activity.setId(aktivitet);
        try {
            var answer = teams.call("PUT", address(sted, aktivitet), json(sted, activity));
            if (Outcome.gone(answer)) {
                activity.setId(null);
                return send(sted, activity);
            }
            return switch (Outcome.AGAIN.of(answer, sted.id())) {
                case Udfald.Leveret(var id) when id.isEmpty() -> new Udfald.Leveret(aktivitet);
                case Udfald udfald -> udfald;
            };
        } catch (IOException e) {
            return Outcome.AGAIN.of(e);
        }
    }

    /** The id of a team's group in Entra; empty when Teams does not tell. */
    public Optional<String> gruppe(Samtalested sted, String team) {
        try {
            var answer = teams.call("GET", service(sted, "v3/teams/" + segment(team)), new byte[0]);
            return answer.status() == 200 ? answer.gruppe() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Shows that an answer is on its way. Nobody misses it when it fails. */
    public void typing(Samtalested sted) {
        send(sted, new Activity(ActivityTypes.TYPING));
    }

    @Override
    public void close() {
        teams.close();
    }

    private Answer post(Samtalested sted, String aktivitet, Activity activity) throws IOException {
        return teams.call("POST", address(sted, aktivitet), json(sted, activity));
    }

    private static byte[] json(Samtalested sted, Activity activity) {
        activity.setFrom(new ChannelAccount(sted.bot()));
        activity.setConversation(new ConversationAccount(sted.id()));
        return TeamsJson.write(activity);
    }

    private static URI address(Samtalested sted, String aktivitet) {
        return service(
                sted,
                "v3/conversations/" + segment(sted.id()) + "/activities"
                        + (aktivitet.isEmpty() ? "" : "/" + segment(aktivitet)));
    }

    private static URI service(Samtalested sted, String path) {
        var service = sted.serviceUrl();
        return URI.create(service + (service.endsWith("/") ? "" : "/") + path);
    }

    private static String segment(String id) {
        return UriUtils.encodePathSegment(id, UTF_8);
    }
}
