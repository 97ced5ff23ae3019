package dk.albertslund.styring.demo.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has changed in a mailbox's calendar since a mark. A mark remembers what the caller was shown, so an answer that came of
 * itself is a change too; after a restart no mark is known.
 */
final class Kalenderdelta {

    private static final int SIDE = 50;

    /** @param vist the events by id, as they were when the mark was given */
    private record Vindue(Map<String, String> soeg, Map<String, Integer> vist) {}

    private record Laesning(List<ObjectNode> raekker, Vindue efter) {}

    private final Map<String, Vindue> maerker = new LinkedHashMap<>();
    private final Map<String, Laesning> laesninger = new LinkedHashMap<>();
    private final Begivenheder begivenheder;
    private final Bestilte bestilte;

    Kalenderdelta(Begivenheder begivenheder, Bestilte bestilte) {
        this.begivenheder = begivenheder;
        this.bestilte = bestilte;
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "users/{id}/calendarView/delta", this::svar);
    }

    private synchronized Graphsvar svar(Kald kald) {
        var igen = kald.af("$skiptoken").map(token -> token.split("\\.", -1));
        return igen.map(dele -> side(kald, dele[0], Integer.parseInt(dele[1])))
                .orElseGet(() -> side(kald, begynd(kald), 0));
    }

    private String begynd(Kald kald) {
        var foer = kald.af("$deltatoken")
                .map(token -> Optional.ofNullable(maerker.get(token)).orElseThrow(Deltamaerke::udloebet))
                .orElseGet(() -> new Vindue(kald.soeg(), Map.of()));
        var nu = new LinkedHashMap<String, ObjectNode>();
        var vindue = new Kald(kald.metode(), kald.sti(), foer.soeg(), kald.hoveder(), kald.krop(), kald.base());
        var fra = Begivenhedsjson.graense(vindue, "startDateTime");
        var til = Begivenhedsjson.graense(vindue, "endDateTime");
        begivenheder.i(begivenheder.postkasse(kald.led(1))).stream()
                .filter(en -> en.overlapper(fra, til))
                .forEach(en -> nu.put(en.id(), Begivenhedsjson.vist(en, vindue)));
        var rettede = nu.entrySet().stream()
                .filter(en -> !Integer.valueOf(en.getValue().hashCode())
                        .equals(foer.vist().get(en.getKey())))
                .map(Map.Entry::getValue);
        var fjernede =
                foer.vist().keySet().stream().filter(id -> !nu.containsKey(id)).map(Kalenderdelta::fjernet);
        var vist = nu.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, en -> en.getValue().hashCode()));
        var id = UUID.randomUUID().toString();
        laesninger.put(id, new Laesning(Stream.concat(rettede, fjernede).toList(), new Vindue(foer.soeg(), vist)));
        return id;
    }

    private static ObjectNode fjernet(String id) {
        var fjernet = Json.object().put("id", id);
        fjernet.putObject("@removed").put("reason", "deleted");
        return fjernet;
    }

    private Graphsvar side(Kald kald, String id, int fra) {
        var laesning = Optional.ofNullable(laesninger.get(id)).orElseThrow(Deltamaerke::udloebet);
        var hoejst = bestilte.rammer(Uheld.TOM_SIDE) ? 0 : SIDE;
        var til = Math.min(laesning.raekker().size(), fra + hoejst);
        var svar = Sider.samling(kald, laesning.raekker().subList(fra, til));
        if (bestilte.rammer(Uheld.ENDELOES_SIDE)) {
            svar.put(
                    "@odata.nextLink",
                    Sider.link(kald, Map.of("$skiptoken", id + "." + fra + "." + UUID.randomUUID())));
        } else if (til < laesning.raekker().size()) {
            svar.put("@odata.nextLink", Sider.link(kald, Map.of("$skiptoken", id + "." + til)));
        } else if (!bestilte.rammer(Uheld.TABT_MAERKE)) {
            maerker.put(id, laesning.efter());
            svar.put("@odata.deltaLink", Sider.link(kald, Map.of("$deltatoken", id)));
        }
        return Graphsvar.ok(svar);
    }
}
