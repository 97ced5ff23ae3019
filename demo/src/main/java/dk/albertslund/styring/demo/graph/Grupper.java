package dk.albertslund.styring.demo.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The groups and who is in them, also by way of another group. */
final class Grupper {

    private static final Pattern NAVN = Pattern.compile("displayName eq '((?:[^']|'')*)'");

    private final Map<String, Gruppe> grupper = new LinkedHashMap<>();
    private final Brugere brugere;
    private final Opsaetning opsaetning;

    Grupper(List<Gruppe> fraBegyndelsen, Brugere brugere, Opsaetning opsaetning) {
        this.brugere = brugere;
        this.opsaetning = opsaetning;
        fraBegyndelsen.forEach(this::ret);
    }

    synchronized void ret(Gruppe gruppe) {
        grupper.put(gruppe.id(), gruppe);
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "groups", this::alle)
                .paa("GET", "groups/{id}", kald -> Graphsvar.ok(vist(find(kald.led(1)), kald)))
                .paa(
                        "GET",
                        "groups/{id}/members",
                        kald -> medlemmer(kald, find(kald.led(1)).medlemmer()))
                .paa("GET", "groups/{id}/transitiveMembers", kald -> medlemmer(kald, dybt(kald.led(1))));
    }

    private synchronized Graphsvar alle(Kald kald) {
        var navn = kald.af("$filter").map(Grupper::navn);
        return Sider.side(
                kald,
                grupper.values().stream()
                        .filter(gruppe -> navn.isEmpty() || gruppe.navn().equalsIgnoreCase(navn.get()))
                        .map(gruppe -> vist(gruppe, kald))
                        .toList(),
                opsaetning.side());
    }

    private static String navn(String filter) {
        var match = NAVN.matcher(filter);
        if (!match.matches()) {
            throw new Graphfejl(400, "Request_UnsupportedQuery", "Unsupported filter clause.");
        }
        return match.group(1).replace("''", "'");
    }

    private synchronized Gruppe find(String id) {
        return Optional.ofNullable(grupper.get(id)).orElseThrow(() -> Graphfejl.findesIkke(id));
    }

    private List<String> dybt(String id) {
        var set = new LinkedHashSet<String>();
        saml(find(id), set);
        return List.copyOf(set);
    }

    private synchronized void saml(Gruppe gruppe, Set<String> fundne) {
        for (var medlem : gruppe.medlemmer()) {
            if (fundne.add(medlem)) {
                Optional.ofNullable(grupper.get(medlem)).ifPresent(inden -> saml(inden, fundne));
            }
        }
    }

    private Graphsvar medlemmer(Kald kald, List<String> medlemmer) {
        return Sider.side(
                kald,
                medlemmer.stream().flatMap(id -> medlem(id, kald).stream()).toList(),
                opsaetning.side());
    }

    private synchronized Optional<ObjectNode> medlem(String id, Kald kald) {
        return Optional.ofNullable(grupper.get(id))
                .map(gruppe -> vist(gruppe, kald).put("@odata.type", "#microsoft.graph.group"))
                .or(() -> brugere.soeg(id)
                        .map(bruger -> Udvalg.af(Brugerruter.fuld(bruger), kald.valgte())
                                .put("@odata.type", "#microsoft.graph.user")));
    }

    private static ObjectNode vist(Gruppe gruppe, Kald kald) {
        return Udvalg.af(
                Json.object()
                        .put("id", gruppe.id())
                        .put("displayName", gruppe.navn())
                        .put("securityEnabled", true)
                        .put("mailEnabled", false),
                kald.valgte());
    }
}
