package dk.albertslund.styring.demo.graph;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The automatic replies of the mailboxes, and when their owners work. */
final class Postkasseindstillinger {

    /** @param til empty for one that has been switched on and not off */
    private record Svar(ZonedDateTime fra, Optional<ZonedDateTime> til) {}

    private record Arbejde(LocalTime fra, LocalTime til, Set<DayOfWeek> dage) {}

    /** What Outlook says of whoever has said nothing. */
    private static final Arbejde UDEN_VALG =
            new Arbejde(LocalTime.of(8, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final DateTimeFormatter UR = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSS");

    private final Map<String, Svar> svar = new HashMap<>();
    private final Map<String, Arbejde> arbejde = new HashMap<>();
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

    synchronized void arbejder(String mail, LocalTime fra, LocalTime til, Set<DayOfWeek> dage) {
        arbejde.put(mail.toLowerCase(Locale.ROOT), new Arbejde(fra, til, dage));
    }

    private synchronized Graphsvar indstillinger(Kald kald) {
        var mail = brugere.find(kald.led(1)).mail().toLowerCase(Locale.ROOT);
        var indstillinger = Json.object().put("@odata.context", kald.base() + "/$metadata#users/mailboxSettings");
        if (kald.valgte().contains("automaticRepliesSetting")) {
            indstillinger.set("automaticRepliesSetting", vist(Optional.ofNullable(svar.get(mail)), kald));
        }
        if (kald.valgte().contains("workingHours")) {
            indstillinger.set("workingHours", vist(arbejde.getOrDefault(mail, UDEN_VALG)));
        }
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

    private static ObjectNode vist(Arbejde tid) {
        var vist = Json.object();
        var dage = vist.putArray("daysOfWeek");
        tid.dage().stream()
                .sorted()
                .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                .forEach(dage::add);
        vist.put("startTime", UR.format(tid.fra())).put("endTime", UR.format(tid.til()));
        vist.putObject("timeZone").put("name", "Romance Standard Time");
        return vist;
    }
}
