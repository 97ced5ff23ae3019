package dk.albertslund.styring.demo.graph;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The automatic replies of the mailboxes. */
final class Postkasseindstillinger {

    /** @param til empty for one that has been switched on and not off */
    private record Svar(ZonedDateTime fra, Optional<ZonedDateTime> til) {}

    private final Map<String, Svar> svar = new HashMap<>();
    private final Brugere brugere;

    Postkasseindstillinger(Brugere brugere) {
        this.brugere = brugere;
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "users/{id}/mailboxSettings", this::indstillinger);
    }

    synchronized void slaaTil(String mail, ZonedDateTime fra, Optional<ZonedDateTime> til) {
        svar.put(mail.toLowerCase(Locale.ROOT), new Svar(fra, til));
    }

    private synchronized Graphsvar indstillinger(Kald kald) {
        var bruger = brugere.find(kald.led(1));
        var indstillinger = Json.object().put("@odata.context", kald.base() + "/$metadata#users/mailboxSettings");
        indstillinger.set(
                "automaticRepliesSetting",
                vist(Optional.ofNullable(svar.get(bruger.mail().toLowerCase(Locale.ROOT))), kald));
        return Graphsvar.ok(indstillinger);
    }

    private static ObjectNode vist(Optional<Svar> slaaetTil, Kald kald) {
        var zone = Tider.oensket(kald);
        var vist = Json.object()
                .put(
                        "status",
                        slaaetTil
                                .map(et -> et.til().isPresent() ? "scheduled" : "alwaysEnabled")
                                .orElse("disabled"))
                .put("externalAudience", "none")
                .put("internalReplyMessage", "")
                .put("externalReplyMessage", "");
        slaaetTil.ifPresent(et -> {
            vist.set("scheduledStartDateTime", Tider.vist(et.fra(), zone));
            vist.set("scheduledEndDateTime", Tider.vist(et.til().orElse(et.fra().plusDays(1)), zone));
        });
        return vist;
    }
}
