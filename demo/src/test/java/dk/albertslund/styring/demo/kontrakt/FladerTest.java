package dk.albertslund.styring.demo.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.demo.kontrakt.Hus.Kald;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Teams asks of the packaged bot besides messages and cards: searches, dialogs and files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FladerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Hus hus;

    FladerTest(@TempDir Path folder) throws IOException, InterruptedException {
        hus = new Hus(folder);
    }

    @AfterAll
    void stop() {
        hus.close();
    }

    @Test
    void aWordIsFoundToBeShared() throws IOException, InterruptedException {
        var svar = invoke("composeExtension/query", """
                {"commandId":"begreb","parameters":[{"name":"tekst","value":"prøveh"}]}""");

        assertThat(svar.at("/composeExtension/type").asString()).isEqualTo("result");
        assertThat(svar.at("/composeExtension/attachments/0/preview/content/title")
                        .asString())
                .isEqualTo("Prøvehandling");
        assertThat(svar.at("/composeExtension/attachments/0/content/type").asString())
                .isEqualTo("AdaptiveCard");
    }

    @Test
    void aMessageIsKeptInADialog() throws IOException, InterruptedException {
        var svar = invoke("composeExtension/fetchTask", """
                {"commandId":"gem_iagttagelse","messagePayload":{"body":{"contentType":"html","content":"<p>alle sang med</p>"}}}""");

        assertThat(svar.at("/task/type").asString()).isEqualTo("continue");
        assertThat(svar.at("/task/value/card/content").toString())
                .as("she has nothing to keep it on yet, and is offered to begin")
                .contains("NY_PROEVEHANDLING")
                .doesNotContain("Action.Execute");

        var naeste = invoke("composeExtension/submitAction", """
                {"commandId":"gem_iagttagelse","data":{"verb":"NY_PROEVEHANDLING","om":""}}""");
        assertThat(naeste.at("/task/value/card/content").toString()).contains("GEM_PROEVEHANDLING");
    }

    @Test
    void aFileIsOfferedAndPutWhereSheSaid() throws IOException, InterruptedException {
        hus.send("\"type\":\"message\",\"text\":\"hent det hele\"");
        var tilbud = hus.receives("file.consent");
        var fil = JSON.readTree(tilbud.body())
                .at("/attachments/0/content/acceptContext/fil")
                .asString();
        assertThat(UUID.fromString(fil)).isNotNull();

        hus.send("""
                "type":"invoke","name":"fileConsent/invoke","replyToId":"kort-1","value":{"type":"fileUpload",
                "action":"accept","context":{"fil":"%s"},"uploadInfo":{"uploadUrl":"%sonedrive/1","contentUrl":"https://x.sharepoint.com/1",
                "uniqueId":"u1","fileType":"xlsx","name":"x.xlsx"}}""".formatted(fil, hus.service()));

        var lagt = hus.receives("PK\u0003");
        assertThat(lagt.line()).isEqualTo("PUT /onedrive/1 null");
        assertThat(hus.receives("file.info").line()).startsWith("PUT /v3/conversations/");
    }

    @Test
    void aFileIsOnlyHersAndNoIsAnAnswer() throws IOException, InterruptedException {
        hus.send("\"type\":\"message\",\"text\":\"hent det hele\"");
        var fil = JSON.readTree(hus.receives("file.consent").body())
                .at("/attachments/0/content/acceptContext/fil")
                .asString();

        hus.send("""
                "type":"invoke","name":"fileConsent/invoke","value":{"action":"accept","context":{"fil":"%s"},
                "uploadInfo":{"uploadUrl":"%sonedrive/2"}}""".formatted(fil, hus.service()), "b");
        assertThat(hus.receives("Filen er ikke her mere").line()).startsWith("POST ");

        hus.send(
                "\"type\":\"invoke\",\"name\":\"fileConsent/invoke\",\"value\":{\"action\":\"decline\",\"context\":{\"fil\":\"%s\"}}"
                        .formatted(fil));
        assertThat(hus.receives("Så lader jeg den være").line()).startsWith("POST ");
        assertThat(hus.all()).extracting(Kald::line).doesNotContain("PUT /onedrive/2 null");
    }

    /** The sheet we made ourselves says what we know already. */
    @Test
    void aSheetFromAnAdministratorIsFetchedWithoutOurTokenAndRead() throws IOException, InterruptedException {
        hus.database().sql("""
                        insert into enhed (id, navn, slags, fra) values (gen_random_uuid(), 'Dagplejen', 'ENHED', '2026-01-01')
                        """).update();
        hus.database().sql("""
                        insert into medarbejder (id, navn, fornavn, mail, titel, enhed, aktiv)
                        values ('eeeeeeee-0000-0000-0000-000000000001', 'Ida', 'Ida', 'ida@styring.example', '', 'Dagplejen', true)
                        """).update();
        hus.database().sql("""
                        insert into medarbejder_rolle (medarbejder, rolle)
                        values ('eeeeeeee-0000-0000-0000-000000000001', 'ADMINISTRATOR')
                        """).update();
        hus.send("\"type\":\"message\",\"text\":\"hent organisationen\"", "e");
        var fil = JSON.readTree(hus.receives("file.consent").body())
                .at("/attachments/0/content/acceptContext/fil")
                .asString();
        hus.send("""
                "type":"invoke","name":"fileConsent/invoke","value":{"action":"accept","context":{"fil":"%s"},
                "uploadInfo":{"uploadUrl":"%sonedrive/ark","contentUrl":"https://x.sharepoint.com/2","uniqueId":"u2",
                "fileType":"xlsx"}}""".formatted(fil, hus.service()), "e");
        hus.receives("file.info");

        hus.send(attached(), "e");

        assertThat(hus.receives("Arket siger det samme").line()).startsWith("POST ");
        assertThat(hus.all()).extracting(Kald::line).contains("GET /onedrive/ark null");
    }

    @Test
    void aSheetFromAnybodyElseIsNotFetched() throws IOException, InterruptedException {
        hus.send(attached().replace("/ark", "/fremmed"), "f");

        assertThat(hus.receives("kun fra en administrator").line()).startsWith("POST ");
        assertThat(hus.all()).extracting(Kald::line).doesNotContain("GET /onedrive/fremmed null");
    }

    private String attached() {
        return """
                "type":"message","text":"","attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info",
                "name":"Organisationen.xlsx","content":{"downloadUrl":"%sonedrive/ark","fileType":"xlsx"}}]""".formatted(hus.service());
    }

    @Test
    void whereOneDriveIsNotMicrosoftsSheGetsALinkThatOnlySheWasTold() throws IOException, InterruptedException {
        hus.send("\"type\":\"message\",\"text\":\"hent det hele\"", "c");
        var fil = JSON.readTree(hus.receives("file.consent").body())
                .at("/attachments/0/content/acceptContext/fil")
                .asString();

        hus.send("""
                "type":"invoke","name":"fileConsent/invoke","value":{"action":"accept","context":{"fil":"%s"},
                "uploadInfo":{"uploadUrl":"https://evil.example/x"}}""".formatted(fil), "c");
        var tekst = JSON.readTree(hus.receives(Hus.PUBLIC).body()).path("text").asString();
        var sti = tekst.substring(tekst.indexOf(Hus.PUBLIC) + Hus.PUBLIC.length());

        var hentet = hus.styring().fetch(sti);
        assertThat(hentet.statusCode()).isEqualTo(200);
        assertThat(hentet.body()).startsWith('P', 'K');
        assertThat(hentet.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(hentet.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(hus.styring().fetch(sti.substring(0, sti.length() - 1) + "!").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPressThatIsDeliveredAgainIsAnsweredInTheLanguageShePicked() throws IOException, InterruptedException {
        hus.send("\"type\":\"message\",\"text\":\"skriv til mig på engelsk\"", "d");
        var id = UUID.randomUUID();
        var tryk = """
                "type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"HJAELP",
                "data":{"om":""}}}""";

        var foerst = hus.send(id, tryk, "d");
        var igen = hus.send(id, tryk, "d");

        assertThat(foerst).contains("What you can write");
        assertThat(igen).isEqualTo(foerst);
    }

    private JsonNode invoke(String name, String value) throws IOException, InterruptedException {
        return JSON.readTree(hus.send("\"type\":\"invoke\",\"name\":\"%s\",\"value\":%s".formatted(name, value)));
    }
}
