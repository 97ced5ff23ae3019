package dk.albertslund.styring.demo.fjendtlig;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.pakke.Pakke;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import dk.albertslund.styring.demo.udsteder.Token;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes, the bot answers below 500, keeps everybody's conversation usable, and shows nothing as markup; its memory
 * is that of the machine it is given. More than usual with {@code -Dfjendtlig.beskeder=100000}.
 */
class FjendtligTest {

    private static final int BESKEDER = Integer.getInteger("fjendtlig.beskeder", 5_000);
    private static final int AD_GANGEN = 8;
    private static final Path JAR = Path.of("../bot/target/styring/styring.jar");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> fejl = new ConcurrentLinkedQueue<>();

    @Test
    void ingenBeskedVaelterBottenEllerLaaserEnSamtale(@TempDir Path folder) throws Exception {
        try (var issuer = new LocalIssuer();
                var teams = new Modtager();
                var postgres = LocalPostgres.start(folder.resolve("data"));
                var bot = Pakke.start(
                        JAR,
                        List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
                        Kontraktmiljoe.med(postgres, issuer, Map.of("STYRING_UDSENDELSE_LOFT", "false")),
                        folder.resolve("styring.log"))) {
            bot.started();
            var token = Token.valid(Kontraktmiljoe.APP, teams.adresse()).serialized();

            sendAlle(bot, teams, token);

            assertThat(fejl).isEmpty();
            assertThat(teams.opmaerket()).isEmpty();
            assertThat(bot.log()).doesNotContain("Could not handle", "Not kept", "OutOfMemoryError");
            for (int hvem = 0; hvem < Aktiviteter.FOLK; hvem++) {
                kommerIGangIgen(hvem, bot, teams, token);
            }
        }
    }

    private void sendAlle(Pakke bot, Modtager teams, String token) {
        var naeste = new AtomicInteger();
        try (var traade = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int traad = 0; traad < AD_GANGEN; traad++) {
                var aktiviteter = new Aktiviteter(traad, teams.adresse());
                traade.execute(() -> {
                    for (int nr = naeste.getAndIncrement(); nr < BESKEDER; nr = naeste.getAndIncrement()) {
                        send(aktiviteter.vilkaarlig(nr, teams.knapper()), bot, teams, token);
                    }
                });
            }
        }
    }

    private void send(String aktivitet, Pakke bot, Modtager teams, String token) {
        try {
            var svar = modtaget(aktivitet, bot, token);
            if (svar.statusCode() >= 500) {
                fejl.add(svar.statusCode() + " for " + aktivitet.substring(0, Math.min(600, aktivitet.length())));
            }
            if (svar.statusCode() == 200 && !svar.body().isEmpty()) {
                teams.ser(svar.body());
            }
        } catch (IOException e) {
            fejl.add(e + " for " + aktivitet.substring(0, Math.min(600, aktivitet.length())));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> modtaget(String aktivitet, Pakke bot, String token)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(bot.address("/api/messages"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(aktivitet))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Leaves what she was in the middle of, and is answered twice. */
    private void kommerIGangIgen(int hvem, Pakke bot, Modtager teams, String token) throws InterruptedException {
        var aktiviteter = new Aktiviteter(hvem, teams.adresse());
        teams.glem();
        send(aktiviteter.skrevet(BESKEDER + 2 * hvem, hvem, "annuller").toString(), bot, teams, token);
        send(aktiviteter.skrevet(BESKEDER + 2 * hvem + 1, hvem, "hjælp").toString(), bot, teams, token);

        assertThat(fejl).isEmpty();
        assertThat(teams.kommer(2)).as("answers to %s", hvem).isTrue();
    }
}
