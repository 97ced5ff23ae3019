package dk.albertslund.styring.demo.graph;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Each channel's folder in SharePoint. Teams makes it when somebody asks for it the first time. */
final class Dokumenter {

    private static final Duration HOLDBAR = Duration.ofHours(1);

    private record Sted(String drev, String mappe, String navn) {}

    private record Session(Sted sted, Overfoersel fil) {}

    private final Map<String, String> kanaler = new LinkedHashMap<>();
    private final Map<Sted, Kanalfil> filer = new LinkedHashMap<>();
    private final Map<String, Session> sessioner = new LinkedHashMap<>();
    private final Bestilte bestilte;
    private final Opsaetning opsaetning;

    Dokumenter(Bestilte bestilte, Opsaetning opsaetning) {
        this.bestilte = bestilte;
        this.opsaetning = opsaetning;
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "teams/{id}/channels/{id}/filesFolder", this::mappe)
                .paa("GET", "drives/{id}/items/{id}", this::findes)
                .paa("PUT", "drives/{id}/items/{id}/content", this::laeg)
                .paa("POST", "drives/{id}/items/{id}/createUploadSession", this::begynd);
    }

    synchronized List<Kanalfil> alle() {
        return List.copyOf(filer.values());
    }

    private synchronized Graphsvar mappe(Kald kald) {
        if (bestilte.rammer(Uheld.MAPPE_MANGLER)) {
            throw new Graphfejl(404, "itemNotFound", "The resource could not be found.");
        }
        var kanal = kald.led(3);
        var id = id("mappe/" + kanal);
        kanaler.put(id, kanal);
        var mappe = Json.object()
                .put("@odata.context", kald.base() + "/$metadata#driveItem")
                .put("id", id);
        mappe.putObject("parentReference")
                .put("driveId", "b!" + id("drev/" + kald.led(1)))
                .put("driveType", "documentLibrary");
        return Graphsvar.ok(mappe);
    }

    private synchronized Graphsvar findes(Kald kald) {
        if (!kanaler.containsKey(kald.led(3))) {
            throw new Graphfejl(404, "itemNotFound", "The resource could not be found.");
        }
        return Graphsvar.ok(Json.object()
                .put("@odata.context", kald.base() + "/$metadata#driveItem")
                .put("id", kald.led(3)));
    }

    private synchronized Graphsvar laeg(Kald kald) {
        var sted = sted(kald);
        var ny = !filer.containsKey(sted);
        return new Graphsvar(
                ny ? 201 : 200, Map.of(), vist(sted, gem(sted, kald.krop().binaryValue()), kald.base()));
    }

    private synchronized Graphsvar begynd(Kald kald) {
        var sted = sted(kald);
        var adfaerd = Json.member(kald.krop(), "item")
                .path("@microsoft.graph.conflictBehavior")
                .asString("fail");
        if (!adfaerd.equals("replace") && filer.containsKey(sted)) {
            throw new Graphfejl(409, "nameAlreadyExists", "An item with the same name already exists.");
        }
        var noegle = UUID.randomUUID().toString();
        sessioner.put(noegle, new Session(sted, new Overfoersel()));
        var session = Json.object()
                .put("@odata.context", kald.base() + "/$metadata#microsoft.graph.uploadSession")
                .put(
                        "uploadUrl",
                        kald.base().resolve(Server.OVERFOERSEL + noegle).toString())
                .put(
                        "expirationDateTime",
                        opsaetning.ur().instant().plus(HOLDBAR).toString());
        session.putArray("nextExpectedRanges").add("0-");
        return Graphsvar.ok(session);
    }

    /** The item's id, and the name behind it. */
    private Sted sted(Kald kald) {
        var dele = kald.led(3).split(":/", 2);
        if (dele.length != 2 || !dele[1].endsWith(":") || !kanaler.containsKey(dele[0])) {
            throw new Graphfejl(404, "itemNotFound", "The resource could not be found.");
        }
        for (var nej : List.of(Uheld.FILER_NAEGTET, Uheld.FIL_LAAST, Uheld.DREV_FULDT)) {
            if (bestilte.rammer(nej)) {
                throw afvist(nej);
            }
        }
        return new Sted(kald.led(1), dele[0], dele[1].substring(0, dele[1].length() - 1));
    }

    private static Graphfejl afvist(Uheld uheld) {
        return switch (uheld) {
            case FILER_NAEGTET -> new Graphfejl(403, "accessDenied", "Access denied.");
            case FIL_LAAST ->
                new Graphfejl(423, "resourceLocked", "The resource you are attempting to access is locked.");
            default -> new Graphfejl(507, "quotaLimitReached", "Insufficient space available.");
        };
    }

    private Kanalfil gem(Sted sted, byte[] indhold) {
        var foer = Optional.ofNullable(filer.get(sted));
        var fil = new Kanalfil(
                kanaler.getOrDefault(sted.mappe(), ""),
                sted.navn(),
                indhold,
                foer.map(den -> den.udgave() + 1).orElse(1));
        filer.put(sted, fil);
        return fil;
    }

    private static ObjectNode vist(Sted sted, Kanalfil fil, URI base) {
        var vist = Json.object()
                .put("@odata.context", base + "/$metadata#driveItem")
                .put("id", id(sted.toString()))
                .put("name", fil.navn())
                .put("size", fil.indhold().length)
                .put("webUrl", base.resolve(Server.FILER + id(sted.toString())).toString());
        vist.putObject("file").put("mimeType", "application/octet-stream");
        return vist;
    }

    /** What somebody who follows the link gets. */
    synchronized Optional<Kanalfil> fil(String id) {
        return filer.entrySet().stream()
                .filter(en -> id(en.getKey().toString()).equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * A piece of a file, at the address its session gave.
     *
     * @return empty when the connection is to be cut, after half of the piece has come
     */
    synchronized Optional<Graphsvar> stykke(String noegle, String omfang, byte[] stykke, URI base) {
        var session = session(noegle);
        var overfoersel = session.fil();
        if (bestilte.rammer(Uheld.OVERFOERSEL_AFBRUDT)) {
            overfoersel.halvdelen(omfang, stykke);
            return Optional.empty();
        }
        overfoersel.tag(omfang, stykke);
        if (!overfoersel.faerdig()) {
            return Optional.of(new Graphsvar(202, Map.of(), overfoersel.mangler()));
        }
        sessioner.remove(noegle);
        var sted = session.sted();
        return Optional.of(new Graphsvar(201, Map.of(), vist(sted, gem(sted, overfoersel.alt()), base)));
    }

    synchronized Graphsvar status(String noegle) {
        return Graphsvar.ok(session(noegle).fil().mangler());
    }

    private Session session(String noegle) {
        return Optional.ofNullable(sessioner.get(noegle))
                .orElseThrow(() -> new Graphfejl(404, "itemNotFound", "The upload session was not found."));
    }

    private static String id(String af) {
        return "01"
                + UUID.nameUUIDFromBytes(af.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")
                        .toUpperCase(Locale.ROOT);
    }
}
