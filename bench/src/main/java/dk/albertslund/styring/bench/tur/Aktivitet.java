package dk.albertslund.styring.bench.tur;

import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import java.time.Instant;
import java.util.UUID;

/** The activities of one person's own chat, with all that Teams sends along. */
final class Aktivitet {

    private final String samtale;
    private final String before;
    private final String after;

    Aktivitet(String serviceUrl, int number) {
        samtale = "a:1bench%04d".formatted(number);
        var person = new UUID(0x42L, number);
        before = """
                {"type":"message","channelId":"msteams","serviceUrl":"%s",\
                "from":{"id":"29:1bench%04d","name":"Person %d","aadObjectId":"%s"},\
                "conversation":{"conversationType":"personal","tenantId":"%s","id":"%s"},\
                "recipient":{"id":"28:%s","name":"Årshjul"},\
                "entities":[{"locale":"da-DK","country":"DK","platform":"Windows","timezone":"Europe/Copenhagen","type":"clientInfo"}],\
                "channelData":{"tenant":{"id":"%s"}},"locale":"da-DK","localTimezone":"Europe/Copenhagen",\
                "textFormat":"plain",""".formatted(
                        serviceUrl,
                        number,
                        number,
                        person,
                        Kontraktmiljoe.TENANT,
                        samtale,
                        Kontraktmiljoe.APP,
                        Kontraktmiljoe.TENANT);
        after = "\"}";
    }

    String samtale() {
        return samtale;
    }

    String skriver(String id, String tekst) {
        var now = Instant.now();
        return before + "\"id\":\"" + id + "\",\"timestamp\":\"" + now + "\",\"localTimestamp\":\"" + now
                + "\",\"text\":\"" + tekst + after;
    }
}
