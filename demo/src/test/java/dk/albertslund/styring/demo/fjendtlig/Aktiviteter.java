package dk.albertslund.styring.demo.fjendtlig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import java.util.List;

/** Activities as Teams could deliver them, and as no client should. */
final class Aktiviteter {

    static final int FOLK = 40;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ondord ord;
    private final String service;

    Aktiviteter(long froe, String service) {
        this.ord = new Ondord(froe);
        this.service = service;
    }

    String vilkaarlig(int nr, List<String> knapper) {
        var hvem = ord.tal(FOLK);
        return switch (ord.tal(10)) {
            case 0, 1 -> trykket(nr, hvem, knapper).toString();
            case 2, 3 -> udfoert(nr, hvem, knapper).toString();
            case 4 ->
                ord.tal(2) == 0
                        ? oedelagt(nr, hvem)
                        : udvidet(nr, hvem, knapper).toString();
            case 5 -> skrevet(Math.max(0, nr - ord.tal(50)), hvem, ord.tekst()).toString();
            default -> skrevet(nr, hvem, ord.tekst()).toString();
        };
    }

    ObjectNode skrevet(int nr, int hvem, String tekst) {
        return aktivitet(nr, hvem).put("type", "message").put("text", tekst);
    }

    private ObjectNode trykket(int nr, int hvem, List<String> knapper) {
        return aktivitet(nr, hvem).put("type", "message").set("value", data(knapper));
    }

    private ObjectNode udfoert(int nr, int hvem, List<String> knapper) {
        var data = data(knapper);
        var udfoert = aktivitet(nr, hvem).put("type", "invoke").put("name", "adaptiveCard/action");
        udfoert.putObject("value")
                .putObject("action")
                .put("verb", data.path("verb").asText(""))
                .set("data", data);
        return udfoert;
    }

    /** A search, a dialog or a file, with what belongs to another of them. */
    private ObjectNode udvidet(int nr, int hvem, List<String> knapper) {
        var navn = ord.en(List.of(
                "composeExtension/query",
                "composeExtension/fetchTask",
                "composeExtension/submitAction",
                "fileConsent/invoke"));
        var udvidet = aktivitet(nr, hvem).put("type", "invoke").put("name", navn);
        var value = udvidet.putObject("value")
                .put("commandId", ord.en(List.of("maal", "proevehandling", "laering", "begreb", ord.tekst())))
                .put("action", ord.en(List.of("accept", "decline", ord.tekst())));
        value.putArray("parameters").addObject().put("name", "tekst").put("value", ord.tekst());
        value.putObject("messagePayload")
                .putObject("body")
                .put("contentType", ord.en(List.of("html", "text")))
                .put("content", ord.tekst());
        value.putObject("context").put("fil", ord.om(knapper));
        value.putObject("uploadInfo").put("uploadUrl", ord.tekst()).put("contentUrl", ord.tekst());
        value.set("data", data(knapper));
        return udvidet;
    }

    /** Some of the fields the card had, none of them, or others. */
    private ObjectNode data(List<String> knapper) {
        var data = JSON.createObjectNode();
        if (ord.tal(10) > 0) {
            data.put("verb", ord.verbum());
        }
        if (ord.tal(10) > 0) {
            data.put("om", ord.om(knapper));
        }
        for (int i = ord.tal(8); i > 0; i--) {
            data.put(ord.felt(), ord.feltvaerdi());
        }
        return data;
    }

    private String oedelagt(int nr, int hvem) {
        var hel = skrevet(nr, hvem, ord.tekst());
        return switch (ord.tal(9)) {
            case 0 -> hel.toString().substring(0, ord.tal(hel.toString().length()));
            case 1 -> hel.put("type", ord.tekst()).toString();
            case 2 -> hel.put("type", "invoke").put("name", ord.tekst()).toString();
            case 3 -> hel.put("text", 17).put("value", ord.tekst()).toString();
            case 4 -> hel.putNull("text").put("locale", ord.tekst()).toString();
            case 5 -> uden(hel, List.of("from", "recipient", "conversation", "id", "text", "type"));
            case 6 ->
                hel.put("type", "installationUpdate").put("action", ord.tekst()).toString();
            case 7 ->
                hel.set(
                                "entities",
                                JSON.createArrayNode()
                                        .add(JSON.createObjectNode().put("type", "mention")))
                        .toString();
            default ->
                hel.put("replyToId", ord.tekst())
                        .set("value", JSON.createArrayNode().add(1))
                        .toString();
        };
    }

    private String uden(ObjectNode hel, List<String> felter) {
        hel.remove(ord.en(felter));
        return hel.toString();
    }

    /** Every tenth writes in a channel. */
    private ObjectNode aktivitet(int nr, int hvem) {
        var kanal = hvem % 10 == 9;
        var aktivitet = JSON.createObjectNode()
                .put("id", "f" + nr)
                .put("channelId", "msteams")
                .put("serviceUrl", service)
                .put("locale", hvem % 3 == 0 ? "en-GB" : "da-DK");
        aktivitet
                .putObject("from")
                .put("id", "29:" + hvem)
                .put("name", hvem == 1 ? Ondord.OPMAERKNING : "Person " + hvem)
                .put("aadObjectId", "aaaaaaaa-0000-0000-0000-%012d".formatted(hvem));
        aktivitet.putObject("recipient").put("id", "28:" + Kontraktmiljoe.APP).put("name", "Årshjul");
        aktivitet
                .putObject("conversation")
                .put("id", (kanal ? "19:" : "a:") + hvem)
                .put("conversationType", kanal ? "channel" : "personal")
                .put("tenantId", Kontraktmiljoe.TENANT);
        aktivitet.putObject("channelData").putObject("tenant").put("id", Kontraktmiljoe.TENANT);
        return aktivitet;
    }
}
