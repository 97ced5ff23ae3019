package dk.albertslund.styring.demo.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Which Teams apps are installed for whom. */
final class Apps {

    private static final Pattern LIG_MED = Pattern.compile(".* eq '([^']*)'");
    private static final Pattern BINDING = Pattern.compile("https?://.+/appCatalogs/teamsApps/([^/]+)");

    private record Installation(String bruger, String app) {
        String id() {
            return uuid(bruger + "/" + app);
        }
    }

    private final Set<Installation> installationer = new HashSet<>();
    private final Brugere brugere;

    Apps(Brugere brugere) {
        this.brugere = brugere;
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "appCatalogs/teamsApps", this::katalog)
                .paa("POST", "users/{id}/teamwork/installedApps", this::installer)
                .paa("GET", "users/{id}/teamwork/installedApps", this::installerede)
                .paa("GET", "users/{id}/teamwork/installedApps/{app}/chat", this::chat);
    }

    /** The organisation's catalogue has every app one asks for. */
    private Graphsvar katalog(Kald kald) {
        var ekstern = kald.af("$filter").flatMap(Apps::ligMed).orElseThrow(() -> Graphfejl.forkert("Needs a filter."));
        var app = Json.object()
                .put("id", uuid(ekstern))
                .put("externalId", ekstern)
                .put("displayName", "Styring")
                .put("distributionMethod", "organization");
        return Graphsvar.ok(Sider.samling(kald, List.of(Udvalg.af(app, kald.valgte()))));
    }

    private synchronized Graphsvar installer(Kald kald) {
        var bruger = brugere.find(kald.led(1)).id();
        var binding = BINDING.matcher(kald.krop().path("teamsApp@odata.bind").asString(""));
        if (!binding.matches()) {
            throw Graphfejl.forkert("teamsApp@odata.bind is not an address in the catalogue.");
        }
        if (!installationer.add(new Installation(bruger, binding.group(1)))) {
            throw new Graphfejl(409, "Conflict", "The app is already installed for the user.");
        }
        return Graphsvar.tomt(201);
    }

    private synchronized Graphsvar installerede(Kald kald) {
        var bruger = brugere.find(kald.led(1)).id();
        var app = kald.af("$filter").flatMap(Apps::ligMed);
        return Graphsvar.ok(Sider.samling(
                kald,
                installationer.stream()
                        .filter(en -> en.bruger().equals(bruger))
                        .filter(en -> app.isEmpty()
                                || app.get().equals(en.app())
                                || uuid(app.get()).equals(en.app()))
                        .map(en -> vist(en, kald))
                        .toList()));
    }

    private synchronized Graphsvar chat(Kald kald) {
        var bruger = brugere.find(kald.led(1)).id();
        return installationer.stream()
                .filter(en -> en.bruger().equals(bruger) && en.id().equals(kald.led(4)))
                .findFirst()
                .map(en -> Graphsvar.ok(Json.object()
                        .put("id", "19:%s@unq.gbl.spaces".formatted(en.id()))
                        .put("chatType", "oneOnOne")))
                .orElseThrow(() -> Graphfejl.findesIkke(kald.led(4)));
    }

    private static ObjectNode vist(Installation en, Kald kald) {
        var svar = Json.object().put("id", en.id());
        if (kald.af("$expand").filter(udvid -> udvid.contains("teamsApp")).isPresent()) {
            svar.putObject("teamsApp").put("id", en.app()).put("distributionMethod", "organization");
        }
        return svar;
    }

    private static Optional<String> ligMed(String filter) {
        var match = LIG_MED.matcher(filter);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static String uuid(String af) {
        return UUID.nameUUIDFromBytes(af.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
