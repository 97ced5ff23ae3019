package dk.albertslund.styring.demo.teams;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the peer must know of the bot and its tenant.
 *
 * @param bot the address of the bot's /api/messages; asked for at each delivery, since a bot may move
 * @param port the service address' port, 0 for any free one
 * @param token the bearer token for an activity from this service address; empty sends none
 * @param authorized judges the Authorization header (empty text when missing) of the bot's calls
 * @param patience how long an answer is waited for before the activity is sent again
 * @param tries how often an activity is sent at most
 * @param archive the file that keeps what was said until the next start
 */
public record TeamsSettings(
        Supplier<URI> bot,
        String appId,
        String tenantId,
        int port,
        Function<URI, Optional<String>> token,
        Predicate<String> authorized,
        Duration patience,
        int tries,
        Optional<Path> archive,
        Clock clock) {

    public static TeamsSettings of(Supplier<URI> bot, String appId, String tenantId) {
        return new TeamsSettings(
                bot,
                appId,
                tenantId,
                0,
                _ -> Optional.empty(),
                _ -> true,
                Duration.ofSeconds(15),
                4,
                Optional.empty(),
                Clock.system(ZoneId.of("Europe/Copenhagen")));
    }

    public TeamsSettings withPort(int it) {
        return new TeamsSettings(bot, appId, tenantId, it, token, authorized, patience, tries, archive, clock);
    }

    public TeamsSettings withToken(Function<URI, Optional<String>> it) {
        return new TeamsSettings(bot, appId, tenantId, port, it, authorized, patience, tries, archive, clock);
    }

    public TeamsSettings withAuthorized(Predicate<String> it) {
        return new TeamsSettings(bot, appId, tenantId, port, token, it, patience, tries, archive, clock);
    }

    public TeamsSettings withPatience(Duration it, int times) {
        return new TeamsSettings(bot, appId, tenantId, port, token, authorized, it, times, archive, clock);
    }

    public TeamsSettings withClock(Clock it) {
        return new TeamsSettings(bot, appId, tenantId, port, token, authorized, patience, tries, archive, it);
    }

    public TeamsSettings withArchive(Path it) {
        return new TeamsSettings(
                bot, appId, tenantId, port, token, authorized, patience, tries, Optional.of(it), clock);
    }
}
