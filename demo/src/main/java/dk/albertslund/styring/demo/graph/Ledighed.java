package dk.albertslund.styring.demo.graph;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is busy when; Graph calls it getSchedule. */
final class Ledighed {

    private static final int HOEJST_ADRESSER = 20;
    private static final int HOEJST_DAGE = 62;

    private record Spoergsmaal(ZonedDateTime fra, ZonedDateTime til, Duration trin, String zone) {}

    private final Begivenheder begivenheder;
    private final Brugere brugere;
    private final Lokaler lokaler;
    private final Opsaetning opsaetning;

    Ledighed(Begivenheder begivenheder, Brugere brugere, Lokaler lokaler, Opsaetning opsaetning) {
        this.begivenheder = begivenheder;
        this.brugere = brugere;
        this.lokaler = lokaler;
        this.opsaetning = opsaetning;
    }

    void i(Ruter ruter) {
        ruter.paa("POST", "users/{id}/calendar/getSchedule", this::svar);
    }

    private Graphsvar svar(Kald kald) {
        brugere.find(kald.led(1));
        var adresser = Json.member(kald.krop(), "schedules");
        if (adresser.isEmpty() || adresser.size() > HOEJST_ADRESSER) {
            throw Graphfejl.forkert("The number of schedules is 1 to 20.");
        }
        var spoergsmaal = spoergsmaal(kald);
        var svar = Json.object().put("@odata.context", kald.base() + "/$metadata#Collection(scheduleInformation)");
        var vaerdi = svar.putArray("value");
        adresser.forEach(adresse -> vaerdi.add(kalender(adresse.asString(), spoergsmaal)));
        return Graphsvar.ok(svar);
    }

    private static Spoergsmaal spoergsmaal(Kald kald) {
        var fra = Tider.laes(Json.member(kald.krop(), "startTime"));
        var til = Tider.laes(Json.member(kald.krop(), "endTime"));
        if (!fra.isBefore(til) || Duration.between(fra, til).toDays() >= HOEJST_DAGE) {
            throw Graphfejl.forkert("The requested time duration must be less than 62 days.");
        }
        var trin = Json.member(kald.krop(), "availabilityViewInterval").asInt(30);
        if (trin < 5 || trin > 1440) {
            throw Graphfejl.forkert("The interval is 5 to 1440 minutes.");
        }
        return new Spoergsmaal(fra, til, Duration.ofMinutes(trin), Tider.oensket(kald));
    }

    private ObjectNode kalender(String mail, Spoergsmaal spoergsmaal) {
        var svar = Json.object().put("scheduleId", mail);
        var lokale = lokaler.soeg(mail).isPresent();
        if (!lokale && brugere.soeg(mail).isEmpty()) {
            svar.putObject("error")
                    .put(
                            "message",
                            "Unable to resolve e-mail address %s to an Active Directory object.".formatted(mail))
                    .put("responseCode", "ErrorMailRecipientNotFound");
            return svar;
        }
        var aftaler = aftaler(mail, lokale, spoergsmaal);
        svar.put("availabilityView", visning(aftaler, spoergsmaal));
        var dele = svar.putArray("scheduleItems");
        aftaler.forEach(aftale -> dele.add(vist(aftale, spoergsmaal.zone())));
        svar.set("workingHours", arbejdstid(spoergsmaal.zone()));
        return svar;
    }

    private List<Aftale> aftaler(String mail, boolean lokale, Spoergsmaal spoergsmaal) {
        var aftaler = begivenheder.aftaler(mail, spoergsmaal.fra(), spoergsmaal.til());
        if (opsaetning.hverdag()) {
            spoergsmaal
                    .fra()
                    .toLocalDate()
                    .datesUntil(spoergsmaal.til().toLocalDate().plusDays(1))
                    .flatMap(dag -> Hverdag.den(dag, mail, lokale).stream())
                    .filter(aftale -> aftale.overlapper(spoergsmaal.fra(), spoergsmaal.til()))
                    .forEach(aftaler::add);
        }
        aftaler.sort(Comparator.comparing(Aftale::fra));
        return aftaler;
    }

    private static String visning(List<Aftale> aftaler, Spoergsmaal spoergsmaal) {
        var visning = new StringBuilder();
        for (var fra = spoergsmaal.fra(); fra.isBefore(spoergsmaal.til()); fra = fra.plus(spoergsmaal.trin())) {
            var start = fra;
            var slut = fra.plus(spoergsmaal.trin());
            visning.append(aftaler.stream()
                    .filter(aftale -> aftale.overlapper(start, slut))
                    .mapToInt(Aftale::ciffer)
                    .max()
                    .orElse(0));
        }
        return visning.toString();
    }

    private static JsonNode vist(Aftale aftale, String zone) {
        var svar = Json.object().put("isPrivate", false).put("status", aftale.status());
        svar.set("start", Tider.vist(aftale.fra(), zone));
        svar.set("end", Tider.vist(aftale.til(), zone));
        return svar;
    }

    private static ObjectNode arbejdstid(String zone) {
        var svar = Json.object().put("startTime", "08:00:00.0000000").put("endTime", "16:00:00.0000000");
        var dage = svar.putArray("daysOfWeek");
        List.of("monday", "tuesday", "wednesday", "thursday", "friday").forEach(dage::add);
        svar.putObject("timeZone").put("name", zone);
        return svar;
    }
}
