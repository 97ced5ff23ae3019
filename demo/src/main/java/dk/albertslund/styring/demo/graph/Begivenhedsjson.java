package dk.albertslund.styring.demo.graph;

import dk.albertslund.styring.demo.graph.Begivenhed.Deltager;
import dk.albertslund.styring.demo.graph.Begivenhed.Indhold;
import dk.albertslund.styring.demo.graph.Begivenhed.Svar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event as Graph reads and writes it. */
final class Begivenhedsjson {

    private static final int HOEJST_DELTAGERE = 500;
    private static final String ALDRIG = "0001-01-01T00:00:00Z";

    private Begivenhedsjson() {}

    static Begivenhed laes(JsonNode krop, String postkasse, Instant nu) {
        var transaktion = Optional.of(krop.path("transactionId").asString("")).filter(id -> !id.isEmpty());
        var id = uuid(
                postkasse + "/" + transaktion.orElseGet(() -> UUID.randomUUID().toString()));
        var indhold = indhold(krop, new Indhold("", "", "", "", false, false, true, ""));
        var start = Tider.laes(krop.path("start"));
        var slut = Tider.laes(krop.path("end"));
        if (slut.isBefore(start)) {
            throw new Graphfejl(400, "ErrorPropertyValidationFailure", "The end is before the start.");
        }
        // Real ids are base64 with = at the end, which a path must carry.
        return new Begivenhed(
                "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A" + id.replace("-", "") + "AAA=",
                postkasse,
                transaktion,
                indhold,
                start,
                slut,
                deltagere(krop.path("attendees"), List.of()),
                indhold.online() ? "https://teams.microsoft.com/l/meetup-join/19%3ameeting_" + id : "",
                false,
                nu,
                nu);
    }

    /**
     * A new time asks everybody anew. The link to Teams lives in the body; a new body without it takes the meeting out of
     * Teams.
     */
    static Begivenhed rettet(Begivenhed foer, JsonNode krop, Instant nu) {
        var deltagere = krop.has("attendees") ? deltagere(krop.path("attendees"), foer.deltagere()) : foer.deltagere();
        var nyTid = krop.has("start") && !Tider.laes(krop.path("start")).equals(foer.start());
        var udenLink = krop.has("body")
                && !krop.path("body").path("content").asString("").contains(foer.moedelink());
        return new Begivenhed(
                foer.id(),
                foer.postkasse(),
                foer.transaktion(),
                indhold(krop, foer.indhold()),
                krop.has("start") ? Tider.laes(krop.path("start")) : foer.start(),
                krop.has("end") ? Tider.laes(krop.path("end")) : foer.slut(),
                nyTid
                        ? deltagere.stream()
                                .map(en -> en.svarer(Svar.INTET, Instant.EPOCH))
                                .toList()
                        : deltagere,
                udenLink ? "" : foer.moedelink(),
                foer.aflyst(),
                foer.oprettet(),
                nu);
    }

    private static Indhold indhold(JsonNode krop, Indhold foer) {
        return new Indhold(
                krop.path("subject").asString(foer.emne()),
                krop.path("body").path("content").asString(foer.tekst()),
                krop.path("location").path("displayName").asString(foer.sted()),
                krop.path("location").path("locationEmailAddress").asString(foer.stedmail()),
                krop.path("isOnlineMeeting").asBoolean(foer.online()),
                krop.path("hideAttendees").asBoolean(foer.skjulDeltagere()),
                krop.path("responseRequested").asBoolean(foer.svarOenskes()),
                krop.has("recurrence") ? krop.path("recurrence").toString() : foer.gentagelse());
    }

    /** The list replaces the old one; who stays on it keeps his answer. */
    private static List<Deltager> deltagere(JsonNode liste, List<Deltager> foer) {
        if (liste.size() > HOEJST_DELTAGERE) {
            throw new Graphfejl(400, "ErrorTooManyRecipients", "An event has at most 500 attendees.");
        }
        var deltagere = new ArrayList<Deltager>();
        for (var del : liste) {
            var mail = del.path("emailAddress").path("address").asString("");
            if (!mail.contains("@")) {
                throw new Graphfejl(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
            }
            deltagere.add(foer.stream()
                    .filter(kendt -> kendt.mail().equalsIgnoreCase(mail))
                    .findFirst()
                    .orElseGet(() -> new Deltager(
                            mail,
                            del.path("emailAddress").path("name").asString(mail),
                            del.path("type").asString("required"),
                            Svar.INTET,
                            Instant.EPOCH)));
        }
        return deltagere;
    }

    static ObjectNode vist(Begivenhed en, Kald kald) {
        var zone = Tider.oensket(kald);
        var indhold = en.indhold();
        var svar = Json.object()
                .put("@odata.etag", "W/\"%d\"".formatted(en.rettet().toEpochMilli()))
                .put("id", en.id())
                .put("createdDateTime", en.oprettet().toString())
                .put("lastModifiedDateTime", en.rettet().toString())
                .put("changeKey", Long.toString(en.rettet().toEpochMilli()))
                .put("iCalUId", uuid(en.id()))
                .put("subject", (en.aflyst() ? "Canceled: " : "") + indhold.emne())
                .put("bodyPreview", indhold.tekst())
                .put("type", indhold.gentagelse().isEmpty() ? "singleInstance" : "seriesMaster")
                .put("showAs", "busy")
                .put("isAllDay", false)
                .put("isCancelled", en.aflyst())
                .put("isOrganizer", true)
                .put("responseRequested", indhold.svarOenskes())
                .put("hideAttendees", indhold.skjulDeltagere())
                .put("isOnlineMeeting", indhold.online())
                .put("onlineMeetingProvider", en.moedelink().isEmpty() ? "unknown" : "teamsForBusiness");
        if (!indhold.gentagelse().isEmpty()) {
            svar.set("recurrence", Json.MAPPER.readTree(indhold.gentagelse()));
        }
        en.transaktion().ifPresent(id -> svar.put("transactionId", id));
        svar.putObject("body").put("contentType", "text").put("content", brev(en));
        svar.set("start", Tider.vist(en.start(), zone));
        svar.set("end", Tider.vist(en.slut(), zone));
        svar.set("location", sted(indhold));
        svar.set("attendees", deltagere(en.deltagere()));
        svar.putObject("organizer")
                .putObject("emailAddress")
                .put("address", en.postkasse())
                .put("name", en.postkasse());
        if (!en.moedelink().isEmpty()) {
            svar.putObject("onlineMeeting").put("joinUrl", en.moedelink());
        }
        return Udvalg.af(svar, kald.valgte());
    }

    private static String brev(Begivenhed en) {
        return en.moedelink().isEmpty()
                ? en.indhold().tekst()
                : en.indhold().tekst() + "\n________\nMicrosoft Teams\n" + en.moedelink();
    }

    private static ObjectNode sted(Indhold indhold) {
        var sted = Json.object().put("displayName", indhold.sted());
        if (!indhold.stedmail().isEmpty()) {
            sted.put("locationType", "conferenceRoom").put("locationEmailAddress", indhold.stedmail());
        }
        return sted;
    }

    private static ArrayNode deltagere(List<Deltager> deltagere) {
        var liste = Json.array();
        for (var en : deltagere) {
            var del = liste.addObject().put("type", en.type());
            del.putObject("status")
                    .put("response", en.svar().graph)
                    .put("time", en.svar() == Svar.INTET ? ALDRIG : en.svaret().toString());
            del.putObject("emailAddress").put("name", en.navn()).put("address", en.mail());
        }
        return liste;
    }

    static ZonedDateTime graense(Kald kald, String navn) {
        var tekst = kald.af(navn)
                .orElseThrow(() -> new Graphfejl(400, "ErrorInvalidParameter", "This request requires a time window."));
        return tekst.endsWith("Z") || tekst.matches(".*[+-]\\d\\d:\\d\\d")
                ? OffsetDateTime.parse(tekst).toZonedDateTime()
                : LocalDateTime.parse(tekst).atZone(ZoneOffset.UTC);
    }

    private static String uuid(String af) {
        return UUID.nameUUIDFromBytes(af.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
