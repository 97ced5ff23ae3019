package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.personer.Demoperson;
import dk.albertslund.styring.demo.teams.Chat;
import dk.albertslund.styring.demo.teams.TeamsPeer;
import dk.albertslund.styring.demo.teams.TeamsUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody's own chat with the bot. */
public final class Demochats {

    private final List<Demoperson> personer;
    private final Map<String, Chat> chats;

    public Demochats(List<Demoperson> personer, TeamsPeer teams) {
        this.personer = List.copyOf(personer);
        this.chats = personer.stream()
                .map(it -> new TeamsUser(it.id(), it.navn(), it.mail(), "da-DK"))
                .collect(Collectors.toMap(TeamsUser::aadObjectId, teams::chat));
    }

    public List<Demoperson> personer() {
        return personer;
    }

    public Collection<Chat> alle() {
        return chats.values();
    }

    public Optional<Chat> chat(String aadObjectId) {
        return Optional.ofNullable(chats.get(aadObjectId));
    }
}
