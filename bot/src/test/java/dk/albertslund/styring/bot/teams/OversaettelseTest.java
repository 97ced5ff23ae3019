package dk.albertslund.styring.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.bot.Indgaaende.Svarvej;
import dk.albertslund.styring.bot.teams.connector.TeamsJson;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked.Installeret;
import dk.albertslund.styring.samtale.Besked.Skrevet;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversaettelseTest {

    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");

    @Test
    void enBeskedErDetDerBlevSkrevet() {
        var ind = indgaaende("\"type\":\"message\",\"text\":\" ny prøvehandling \",\"locale\":\"da-DK\"");

        assertThat(ind.besked()).isEqualTo(new Skrevet("ny prøvehandling"));
        assertThat(ind.aktivitet()).isEqualTo("1");
        assertThat(ind.fra()).isEqualTo(ANNA);
        assertThat(ind.navn()).isEqualTo("Anna Åberg");
        assertThat(ind.sprog()).isEqualTo(Sprog.DANSK);
        assertThat(ind.sted()).isEqualTo(new Samtalested("a:1", "https://s/", "28:app", Optional.of(ANNA)));
        assertThat(ind.svarMed()).isEqualTo(Svarvej.OUTBOX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<at>Årshjul</at>", "<at>Års (hjul) [+*?</at>", "<at>$1\\\\d</at>"})
    void omtalenAfBottenErIkkeEnDelAfDetSagte(String omtale) {
        var ind = indgaaende("""
                "type":"message","text":"%s&nbsp; vis årshjulet",
                "entities":[{"type":"mention","text":"%s","mentioned":{"id":"28:app"}}]""".formatted(omtale, omtale));

        assertThat(ind.besked()).isEqualTo(new Skrevet("vis årshjulet"));
    }

    @Test
    void omtalenAfEnAndenStaarDer() {
        var ind = indgaaende("""
                "type":"message","text":"<at>Bo</at> kom",
                "entities":[{"type":"mention","text":"<at>Bo</at>","mentioned":{"id":"29:bo"}}]""");

        assertThat(ind.besked()).isEqualTo(new Skrevet("<at>Bo</at> kom"));
    }

    @Test
    void beskederUdenTekstErTomme() {
        assertThat(indgaaende("\"type\":\"message\"").besked()).isEqualTo(new Skrevet(""));
    }

    @Test
    void etSubmitErEtTrykMedKortetsFelter() {
        var ind = indgaaende("""
                "type":"message","replyToId":"kort-7",
                "value":{"verb":"GEM_NOTAT","om":"id/3","antal":14,"enhed":"deltagere","vild":{"a":1},"nul":null}""");

        assertThat(ind.besked())
                .isEqualTo(new Trykket(Handling.GEM_NOTAT, "id/3", Map.of("antal", "14", "enhed", "deltagere")));
        assertThat(ind.kort()).contains("kort-7");
        assertThat(ind.svarMed()).isEqualTo(Svarvej.OUTBOX);
    }

    @Test
    void enKnapDerViserNogetLaderKortetStaa() {
        var ind = indgaaende("""
                "type":"message","replyToId":"kort-7","value":{"verb":"VIS_MINE","om":""}""");

        assertThat(ind.kort()).isEmpty();
    }

    @Test
    void etExecuteVenterPaaSvaret() {
        var ind = indgaaende("""
                "type":"invoke","name":"adaptiveCard/action","replyToId":"kort-7","value":{"trigger":"manual",
                "action":{"type":"Action.Execute","verb":"SVAR_FASE","data":{"verb":"SVAR_FASE","om":"2027/STATUS/2027-08-01","svar":"KLAR"}}}""");

        assertThat(ind.besked())
                .isEqualTo(new Trykket(Handling.SVAR_FASE, "2027/STATUS/2027-08-01", Map.of("svar", "KLAR")));
        assertThat(ind.svarMed()).isEqualTo(Svarvej.HTTP);
    }

    @Test
    void enUkendtKnapFaarEtSvar() {
        assertThat(ankomst("""
                        "type":"invoke","name":"adaptiveCard/action",
                        "value":{"action":{"verb":"SPRAENG","data":{}}}""")).isEqualTo(new Ankomst.UkendtKnap(Sprog.DANSK));
        assertThat(indgaaende("\"type\":\"message\",\"value\":{\"verb\":\"SPRAENG\"}")
                        .besked())
                .isEqualTo(new Trykket(Handling.HJAELP, "", Map.of()));
    }

    @Test
    void engelskSkalSigesAfTeams() {
        assertThat(indgaaende("\"type\":\"message\",\"locale\":\"en-GB\"").sprog())
                .isEqualTo(Sprog.ENGELSK);
        assertThat(indgaaende("\"type\":\"message\",\"locale\":\"de-DE\"").sprog())
                .isEqualTo(Sprog.DANSK);
        assertThat(indgaaende("\"type\":\"message\"").sprog()).isEqualTo(Sprog.DANSK);
    }

    @Test
    void iEnGruppeErSamtalenIkkePersonens() {
        var ind = (Ankomst.Besked) ankomst("\"type\":\"message\",\"text\":\"hej\"", "groupChat");

        assertThat(ind.indgaaende().sted().person()).isEmpty();
        assertThat(ind.indgaaende().fra()).isEqualTo(ANNA);
    }

    @Test
    void installationHilsesKunVelkommenEnGang() {
        assertThat(indgaaende("\"type\":\"installationUpdate\",\"action\":\"add\"")
                        .besked())
                .isEqualTo(new Installeret());
        assertThat(ankomst("\"type\":\"installationUpdate\",\"action\":\"add-upgrade\""))
                .isEqualTo(new Ankomst.Uvedkommende());
        assertThat(ankomst("\"type\":\"installationUpdate\",\"action\":\"remove\""))
                .isEqualTo(new Ankomst.Afinstalleret("a:1"));
        assertThat(ankomst("\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"28:app\"}]"))
                .isEqualTo(new Ankomst.Uvedkommende());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messageUpdate", "messageDelete", "messageReaction", "event", "typing", "nogetNyt"})
    void altAndetHarIngenVirkning(String type) {
        assertThat(ankomst("\"type\":\"%s\",\"text\":\"ny prøvehandling\"".formatted(type)))
                .isEqualTo(new Ankomst.Uvedkommende());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T08:00:00Z", "2026-11-23T08:00:00.085Z", "2026-11-23T08:00:00.1234567Z"})
    void tidenSkrivesPaaFlereMaader(String tid) {
        assertThat(indgaaende("\"type\":\"message\",\"text\":\"hej\",\"timestamp\":\"%s\"".formatted(tid))
                        .besked())
                .isEqualTo(new Skrevet("hej"));
    }

    private static Indgaaende indgaaende(String felter) {
        return ((Ankomst.Besked) ankomst(felter)).indgaaende();
    }

    private static Ankomst ankomst(String felter) {
        return ankomst(felter, "personal");
    }

    private static Ankomst ankomst(String felter, String slags) {
        var json = """
                {"id":"1","channelId":"msteams","serviceUrl":"https://s/","recipient":{"id":"28:app"},
                 "from":{"id":"29:a","name":"Anna Åberg","aadObjectId":"anna"},
                 "conversation":{"id":"a:1","conversationType":"%s","tenantId":"t"},%s}""".formatted(slags, felter);
        return Oversaettelse.af(
                TeamsJson.read(json.getBytes(UTF_8), Activity.class).orElseThrow());
    }
}
