package dk.albertslund.styring.demo.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TeamsPeerTest {

    private static final TeamsUser ANNA = TeamsUser.dane("11111111-0000-0000-0000-000000000001", "Anna Krog");
    private static final TeamsUser BO = TeamsUser.dane("11111111-0000-0000-0000-000000000002", "Bo Lind");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final EchoBot bot = new EchoBot();
    private final TeamsSettings settings =
            TeamsSettings.of(bot::address, "app-1", "tenant-1").withToken(_ -> Optional.of("token-1"));
    private final TeamsPeer teams = TeamsPeer.start(settings);

    TeamsPeerTest() throws IOException {}

    @AfterEach
    void stop() {
        teams.close();
        bot.close();
    }

    @Test
    void aMessageGoesToTheBotAndItsAnswerComesBackIntoTheChat() {
        var anna = teams.chat(ANNA);

        var reply = anna.write("hej <b>du</b>");

        assertThat(reply.accepted()).isTrue();
        assertThat(anna.conversation().messages())
                .extracting(Message::text, Message::fromBot)
                .containsExactly(tuple("hej <b>du</b>", false), tuple("hej <b>du</b>", true));
    }

    @Test
    void anActivityCarriesAllThatTeamsPutsIntoIt() {
        teams.chat(ANNA).write("hej");

        var activity = bot.received.getFirst();
        assertThat(activity.path("channelId").asString()).isEqualTo("msteams");
        assertThat(activity.at("/from/aadObjectId").asString()).isEqualTo(ANNA.aadObjectId());
        assertThat(activity.at("/from/id").asString()).startsWith("29:1");
        assertThat(activity.at("/recipient/id").asString()).isEqualTo("28:app-1");
        assertThat(activity.at("/conversation/conversationType").asString()).isEqualTo("personal");
        assertThat(activity.at("/conversation/tenantId").asString()).isEqualTo("tenant-1");
        assertThat(activity.at("/channelData/tenant/id").asString()).isEqualTo("tenant-1");
        assertThat(activity.at("/entities/0/type").asString()).isEqualTo("clientInfo");
        assertThat(activity.path("serviceUrl").asString())
                .isEqualTo(teams.serviceUrl().toString());
        assertThat(activity.path("timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{7}Z");
        assertThat(bot.authorizations).containsExactly("Bearer token-1");
    }

    @Test
    void sendsAgainWithTheSameIdWhenTheBotFails() {
        bot.statuses.addAll(List.of(503, 500));

        var reply = teams.chat(ANNA).write("hej");

        assertThat(reply).extracting(Reply::status, Reply::tries).containsExactly(200, 3);
        assertThat(bot.received)
                .extracting(it -> it.path("id").asString())
                .hasSize(3)
                .containsOnly(bot.received.getFirst().path("id").asString());
    }

    @Test
    void doesNotSendAgainWhatTheBotRefuses() {
        bot.statuses.add(401);

        var reply = teams.chat(ANNA).write("hej");

        assertThat(reply).extracting(Reply::status, Reply::tries).containsExactly(401, 1);
    }

    @Test
    void installationComesAsTwoActivities() {
        teams.chat(ANNA).install();

        assertThat(bot.received)
                .extracting(it -> it.path("type").asString() + it.path("action").asString(""))
                .containsExactly("conversationUpdate", "installationUpdateadd");
    }

    @Test
    void theCardAnInvokeAnswersTakesThePlaceOfTheCardPressed() throws IOException {
        var anna = teams.chat(ANNA);
        anna.install();
        postCard();
        var card = anna.conversation().messages().getLast();

        var reply = anna.execute(card, "GEM", Map.of("titel", "Læseklub"));

        assertThat(reply.body().path("statusCode").asInt()).isEqualTo(200);
        assertThat(bot.received.getLast().at("/value/action/data/titel").asString())
                .isEqualTo("Læseklub");
        var after = anna.conversation().messages().getLast();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.card().orElseThrow().path("version").asString()).isEqualTo("1.5");
    }

    private void postCard() throws IOException {
        var message = Json.object().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", Json.CARD)
                .putObject("content")
                .put("type", "AdaptiveCard")
                .put("version", "1.0");
        bot.call("POST", bot.received.getLast(), "/activities", message);
    }

    @Test
    void aSubmitIsAMessageWithAValueAndIsNotSeenInTheChat() throws IOException {
        var anna = teams.chat(ANNA);
        anna.install();
        postCard();
        var card = anna.conversation().messages().getLast();

        anna.submit(card, Map.of("verb", "GEM"));

        assertThat(bot.received.getLast().at("/value/verb").asString()).isEqualTo("GEM");
        assertThat(bot.received.getLast().path("replyToId").asString()).isEqualTo(card.id());
        assertThat(anna.conversation().messages()).hasSize(1);
    }

    @Test
    void theBotChangesAndDeletesItsOwnMessagesOnly() throws IOException {
        var anna = teams.chat(ANNA);
        anna.write("hej");
        var hers = anna.conversation().messages().getFirst().id();
        var its = anna.conversation().messages().getLast().id();

        assertThat(change(its, "farvel").statusCode()).isEqualTo(200);
        assertThat(change(hers, "farvel").statusCode()).isEqualTo(404);

        assertThat(anna.conversation().messages()).extracting(Message::text).containsExactly("hej", "farvel");
        bot.call("DELETE", bot.received.getLast(), "/activities/" + its, Json.object());
        assertThat(anna.conversation().messages()).extracting(Message::text).containsExactly("hej");
    }

    private HttpResponse<String> change(String id, String text) throws IOException {
        return bot.call("PUT", bot.received.getLast(), "/activities/" + id, EchoBot.message(text));
    }

    @Test
    void faultsMeetTheNextSendsInOrder() throws IOException {
        var anna = teams.chat(ANNA);
        anna.install();
        teams.faults().next(Fault.throttled(Duration.ofSeconds(2)), Fault.forbidden("ConversationBlockedByUser"));

        var throttled = say("en");
        var blocked = say("to");
        var fine = say("tre");

        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).contains("2");
        assertThat(blocked.body()).contains("ConversationBlockedByUser");
        assertThat(fine.statusCode()).isEqualTo(201);
        assertThat(anna.conversation().messages()).extracting(Message::text).containsExactly("tre");
    }

    @Test
    void aLostAnswerHasHadItsEffect() {
        var anna = teams.chat(ANNA);
        anna.install();
        teams.faults().next(new Fault.LostAnswer());

        assertThatThrownBy(() -> say("hej")).isInstanceOf(IOException.class);

        assertThat(anna.conversation().messages()).extracting(Message::text).containsExactly("hej");
    }

    private HttpResponse<String> say(String text) throws IOException {
        return bot.call("POST", bot.received.getLast(), "/activities", EchoBot.message(text));
    }

    @Test
    void aConversationIsCreatedOnlyWhereTheBotIsInstalled() throws IOException {
        var url = teams.serviceUrl() + "v3/conversations";
        teams.chat(ANNA).install();
        teams.chat(BO).install();
        teams.chat(BO).uninstall();

        assertThat(bot.call("POST", url, wish(ANNA)).body())
                .contains(teams.chat(ANNA).conversation().id());
        assertThat(bot.call("POST", url, wish(BO)).statusCode()).isEqualTo(403);
    }

    private static JsonNode wish(TeamsUser user) {
        var wish = Json.object();
        wish.putArray("members").addObject().put("id", user.aadObjectId());
        return wish;
    }

    @Test
    void membersComeInPages() throws IOException {
        teams.channel("Dagplejen", ANNA, List.of(ANNA, BO)).write("hej");
        var activity = bot.received.getLast();

        var first = bot.call("GET", activity, "/pagedmembers?pageSize=1", Json.object());
        var second = bot.call("GET", activity, "/pagedmembers?pageSize=1&continuationToken=1", Json.object());

        assertThat(first.body()).contains("Anna Krog", "continuationToken").doesNotContain("Bo Lind");
        assertThat(second.body()).contains("Bo Lind").doesNotContain("continuationToken");
    }

    @Test
    void listenersHearOfMessagesAndOfTyping() throws IOException {
        var heard = new ArrayList<TeamsEvent>();
        var anna = teams.chat(ANNA);
        anna.install();
        var stop = teams.listen(heard::add);

        bot.call("POST", bot.received.getLast(), "/activities", Json.object().put("type", "typing"));
        say("hej");
        stop.run();
        say("ikke hørt");

        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst()).isInstanceOf(TeamsEvent.Typing.class);
        assertThat(anna.conversation().messages()).hasSize(2);
        assertThat(anna.conversation()
                        .await(it -> it.text().equals("hej"), SOON)
                        .fromBot())
                .isTrue();
    }

    @Test
    void whatWasSaidIsThereAfterARestart(@TempDir Path folder) {
        var kept = settings.withArchive(folder.resolve("teams.jsonl"));
        try (var first = TeamsPeer.start(kept)) {
            first.chat(ANNA).write("hej");
        }

        try (var second = TeamsPeer.start(kept)) {
            assertThat(second.chat(ANNA).conversation().messages())
                    .extracting(Message::text, Message::fromBot)
                    .containsExactly(tuple("hej", false), tuple("hej", true));
            assertThat(second.chat(BO).conversation().messages()).isEmpty();
        }
    }
}
