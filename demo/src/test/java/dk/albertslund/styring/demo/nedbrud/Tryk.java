package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's press of Gem: one message with one effect, a prøvehandling with this title. */
record Tryk(int nummer, UUID id, String titel) {

    static final int PERSONER = 4;
    private static final JsonMapper JSON = new JsonMapper();

    static Tryk nummer(int nummer) {
        return new Tryk(nummer, new UUID(0x2027L, nummer), "Nedbrud%05d".formatted(nummer));
    }

    String aktivitetsid() {
        return "17" + nummer;
    }

    String noegle() {
        return "svar/" + samtale() + "/" + aktivitetsid();
    }

    private int person() {
        return nummer % PERSONER;
    }

    private String samtale() {
        return "a:1nedbrud" + person();
    }

    /** As Teams sends it, the first time and every time after. */
    byte[] aktivitet(String serviceUrl) {
        var person = person();
        var aktivitet = JSON.createObjectNode()
                .put("type", "message")
                .put("id", aktivitetsid())
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl)
                .put("locale", "da-DK");
        aktivitet
                .putObject("from")
                .put("id", "29:1nedbrud" + person)
                .put("name", "Person " + person)
                .put("aadObjectId", new UUID(0x42L, person).toString());
        aktivitet
                .putObject("conversation")
                .put("id", samtale())
                .put("conversationType", "personal")
                .put("tenantId", Kontraktmiljoe.TENANT);
        aktivitet.putObject("recipient").put("id", "28:" + Kontraktmiljoe.APP).put("name", "Årshjul");
        aktivitet.putObject("channelData").putObject("tenant").put("id", Kontraktmiljoe.TENANT);
        aktivitet.set("value", felter());
        return JSON.writeValueAsBytes(aktivitet);
    }

    private ObjectNode felter() {
        return JSON.createObjectNode()
                .put("verb", "GEM_PROEVEHANDLING")
                .put("om", id.toString())
                .put("titel", titel)
                .put("borgergruppe", "VOKSNE")
                .put("start", "2027-01-04")
                .put("slut", "2027-03-26")
                .put("haab", "");
    }
}
