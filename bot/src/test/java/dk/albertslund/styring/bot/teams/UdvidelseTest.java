package dk.albertslund.styring.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.bot.Indgaaende.Svarvej;
import dk.albertslund.styring.bot.teams.connector.TeamsJson;
import dk.albertslund.styring.samtale.Besked.Iagttaget;
import dk.albertslund.styring.samtale.Besked.Soegested;
import dk.albertslund.styring.samtale.Besked.Soegt;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UdvidelseTest {

    @ParameterizedTest
    @CsvSource({"maal, MAAL", "proevehandling, PROEVEHANDLING", "laering, LAERING", "begreb, BEGREB"})
    void hverSoegningHarSitSted(String kommando, Soegested sted) {
        var ind = indgaaende("composeExtension/query", """
                {"commandId":"%s","parameters":[{"name":"tekst","value":" morgensang "}],"queryOptions":{"skip":0,"count":25}}
                """.formatted(kommando));

        assertThat(ind.besked()).isEqualTo(new Soegt(sted, "morgensang"));
        assertThat(ind.svarMed()).isEqualTo(Svarvej.SOEGNING);
    }

    @Test
    void indenDerErSkrevetNogetErSoegningenTom() {
        var ind = indgaaende("composeExtension/query", """
                {"commandId":"begreb","parameters":[{"name":"initialRun","value":"true"}]}""");

        assertThat(ind.besked()).isEqualTo(new Soegt(Soegested.BEGREB, ""));
    }

    @Test
    void enSoegningViIkkeHarErUvedkommende() {
        assertThat(ankomst("composeExtension/query", "{\"commandId\":\"vejret\"}"))
                .isEqualTo(new Ankomst.Uvedkommende());
    }

    @Test
    void enBeskedKommerUdenSinOpmaerkning() {
        var ind = indgaaende("composeExtension/fetchTask", """
                {"commandId":"gem_iagttagelse","commandContext":"message","messagePayload":{"body":{"contentType":"html",
                "content":"<p>i dag sang alle &lt;seks&gt; med,&nbsp;også ham</p><p>der plejer at gå <b>&amp;</b> græde</p>"}}}""");

        assertThat(ind.besked())
                .isEqualTo(new Iagttaget("i dag sang alle <seks> med, også ham\nder plejer at gå & græde"));
        assertThat(ind.svarMed()).isEqualTo(Svarvej.DIALOG);
    }

    @Test
    void enBeskedUdenOpmaerkningStaarSomDenBlevSkrevet() {
        var ind = indgaaende("composeExtension/fetchTask", """
                {"messagePayload":{"body":{"contentType":"text","content":"a <b> c &amp; d"}}}""");

        assertThat(ind.besked()).isEqualTo(new Iagttaget("a <b> c &amp; d"));
    }

    @Test
    void etTrykIDialogenErEtTryk() {
        var ind = indgaaende("composeExtension/submitAction", """
                {"commandId":"gem_iagttagelse","data":{"verb":"GEM_NOTAT","om":"id","tekst":"sang"}}""");

        assertThat(ind.besked()).isEqualTo(new Trykket(Handling.GEM_NOTAT, "id", Map.of("tekst", "sang")));
        assertThat(ind.svarMed()).isEqualTo(Svarvej.DIALOG);
        assertThat(ankomst("composeExtension/submitAction", "{\"data\":{\"verb\":\"SPRAENG\"}}"))
                .isInstanceOf(Ankomst.UkendtKnap.class);
    }

    /** The chat it was asked from is other people's, and never becomes the place we write to her. */
    @Test
    void detForegaarIkkeIDenChatDerSkrivesIMenKunHunSerDet() {
        var ind = indgaaende("composeExtension/query", "{\"commandId\":\"maal\"}");

        assertThat(ind.sted().id()).isEqualTo("udvidelse/anna");
        assertThat(ind.sted().person()).isEmpty();
        assertThat(ind.kunForAfsenderen()).isTrue();
    }

    private static Indgaaende indgaaende(String name, String value) {
        return ((Ankomst.Besked) ankomst(name, value)).indgaaende();
    }

    private static Ankomst ankomst(String name, String value) {
        var json = """
                {"type":"invoke","name":"%s","id":"1","channelId":"msteams","serviceUrl":"https://s/","recipient":{"id":"28:app"},
                 "from":{"id":"29:a","name":"Anna Åberg","aadObjectId":"anna"},
                 "conversation":{"id":"19:andre","conversationType":"personal","tenantId":"t"},"value":%s}""".formatted(name, value);
        return Oversaettelse.af(
                TeamsJson.read(json.getBytes(UTF_8), Activity.class).orElseThrow());
    }
}
