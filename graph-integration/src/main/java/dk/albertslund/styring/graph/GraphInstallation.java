package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.TeamsApp;
import com.microsoft.graph.models.UserScopeTeamsAppInstallation;
import com.microsoft.graph.users.item.teamwork.TeamworkRequestBuilder;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Installs the bot for a person. What a 404 is about is found out, not guessed: a person Teams does not know must not make
 * us forget where the app is, and an app that has been taken away must not look like 2,700 unknown people.
 */
final class GraphInstallation implements Appinstallation {

    private static final String UKENDT_BRUGER = "Request_ResourceNotFound";

    private final Klient klient;
    private final String manifest;
    private final ReentrantLock laas = new ReentrantLock();
    private Optional<String> katalogId = Optional.empty();

    /** @param manifest the id of the app package, which the catalogue has an id of its own for */
    GraphInstallation(Klient klient, String manifest) {
        this.klient = klient;
        this.manifest = manifest;
    }

    @Override
    public Udfald installer(Medarbejder.Id hos) {
        try {
            return app().map(app -> Graphfejl.oversat("installer appen", () -> installer(hos, app)))
                    .orElseGet(() -> new Udfald.KanIkke(Grund.APP_MANGLER));
        } catch (Kalenderfejl e) {
            return e.forbigaaende()
                    ? new Udfald.Senere(e.vent().orElse(Duration.ZERO))
                    : new Udfald.KanIkke(Grund.IKKE_TILLADT);
        }
    }

    private Udfald installer(Medarbejder.Id hos, String app) {
        var teamwork = klient.graph().users().byUserId(hos.entra()).teamwork();
        try {
            teamwork.installedApps().post(ny(app), opsaetning -> opsaetning.options.add(Klient.SKRIV));
        } catch (ApiException e) {
            switch (e.getResponseStatusCode()) {
                case 409 -> {} // she had it
                case 404 -> {
                    return new Udfald.KanIkke(findesIkke(e));
                }
                default -> throw e;
            }
        }
        return new Udfald.Installeret(chat(teamwork, app));
    }

    /** A new one for each call: an object the SDK has sent once it sends half of the next time. */
    private UserScopeTeamsAppInstallation ny(String app) {
        var installation = new UserScopeTeamsAppInstallation();
        installation.setAdditionalData(
                new HashMap<>(Map.of("teamsApp@odata.bind", klient.adresse("/appCatalogs/teamsApps/" + app))));
        return installation;
    }

    private Grund findesIkke(ApiException fejl) {
        if (Graphfejl.kode(fejl).equals(UKENDT_BRUGER)) {
            return Grund.UKENDT_I_TEAMS;
        }
        glem();
        return app().isPresent() ? Grund.UKENDT_I_TEAMS : Grund.APP_MANGLER;
    }

    /** Teams makes the chat with the installation, but not always at once. */
    private Optional<String> chat(TeamworkRequestBuilder teamwork, String app) {
        return Graphfejl.oversat("find samtalen", () -> {
            var svar = teamwork.installedApps().get(opsaetning -> {
                opsaetning.queryParameters.filter = "teamsApp/id eq '%s'".formatted(app);
                opsaetning.queryParameters.expand = new String[] {"teamsApp"};
                opsaetning.options.add(Klient.LAES);
            });
            return requireNonNullElse(kraevet(svar, "apps").getValue(), List.<UserScopeTeamsAppInstallation>of())
                    .stream()
                    .map(UserScopeTeamsAppInstallation::getId)
                    .findFirst()
                    .flatMap(id -> samtale(teamwork, kraevet(id, "id")));
        });
    }

    private static Optional<String> samtale(TeamworkRequestBuilder teamwork, String installation) {
        try {
            var chat = teamwork.installedApps()
                    .byUserScopeTeamsAppInstallationId(installation)
                    .chat()
                    .get(opsaetning -> opsaetning.options.add(Klient.LAES));
            return Optional.ofNullable(chat).map(en -> kraevet(en.getId(), "chat"));
        } catch (ApiException e) {
            if (e.getResponseStatusCode() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<String> app() {
        laas.lock();
        try {
            if (katalogId.isEmpty()) {
                katalogId = Graphfejl.oversat("find appen i kataloget", this::slaaOp);
            }
            return katalogId;
        } finally {
            laas.unlock();
        }
    }

    private void glem() {
        laas.lock();
        try {
            katalogId = Optional.empty();
        } finally {
            laas.unlock();
        }
    }

    private Optional<String> slaaOp() {
        var svar = klient.graph().appCatalogs().teamsApps().get(opsaetning -> {
            opsaetning.queryParameters.filter = "externalId eq '%s'".formatted(manifest.replace("'", "''"));
            opsaetning.queryParameters.select = new String[] {"id", "externalId"};
            opsaetning.options.add(Klient.LAES);
        });
        return requireNonNullElse(kraevet(svar, "apps").getValue(), List.<TeamsApp>of()).stream()
                .map(TeamsApp::getId)
                .findFirst();
    }
}
