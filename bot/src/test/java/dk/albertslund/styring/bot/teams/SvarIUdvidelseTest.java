package dk.albertslund.styring.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.bot.teams.connector.TeamsJson;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Teams is answered in the two shapes it wants: finds to share, and a dialog. */
class SvarIUdvidelseTest {

    static final Begreb TEGN = new Begreb(
            "tegn",
            new Ordlyd("Tegn <b>", "Noget, vi ser.", "Et smil."),
            new Ordlyd("Sign", "Something we see.", "A smile."),
            List.of(),
            List.of());

    @Test
    void etFundErEtKortMedEnForsmagOgEnVejTilbageTilOs() throws IOException {
        var fund = new Visning.Fund("tegn", List.of(), List.of(), List.of(TEGN));

        var svar = json(Soegesvar.af(Optional.of(fund), Sprog.DANSK, "28:app")).path("composeExtension");

        assertThat(svar.path("type").asText()).isEqualTo("result");
        assertThat(svar.path("attachmentLayout").asText()).isEqualTo("list");
        var etFund = svar.path("attachments").path(0);
        assertThat(etFund.at("/preview/content/title").asText())
                .as("read as HTML")
                .isEqualTo("Tegn ‹b›");
        assertThat(etFund.at("/content/actions/0/url").asText())
                .isEqualTo(
                        "https://teams.microsoft.com/l/chat/0/0?users=28%3Aapp&message=hvad%20er%20Tegn%20%3Cb%3E%3F");
    }

    @Test
    void findesDerIntetSigesDet() throws IOException {
        var intet = new Visning.Svartekst(List.of(Tekst.tekst("soeg.intet_at_dele")), List.of());

        var svar =
                json(Soegesvar.af(Optional.of(intet), Sprog.ENGELSK, "28:app")).path("composeExtension");

        assertThat(svar.path("type").asText()).isEqualTo("message");
        assertThat(svar.path("text").asText()).isEqualTo("I found nothing. Try another word.");
        assertThat(svar.has("attachments")).isFalse();
    }

    @Test
    void enDialogHarKunKnapperDerVirkerIEnDialog() throws IOException {
        var spoergsmaal = new Visning.Svartekst(
                List.of(Tekst.tekst("samtale.uforstaaet")), List.of(Knap.til(Handling.SLET_NU, "x")));

        var svar = json(Dialogsvar.af(Optional.of(spoergsmaal), Sprog.DANSK)).path("task");

        assertThat(svar.path("type").asText()).isEqualTo("continue");
        var knap = svar.at("/value/card/content/actions/0");
        assertThat(knap.path("type").asText()).isEqualTo("Action.Submit");
        assertThat(knap.at("/data/verb").asText()).isEqualTo("SLET_NU");
        assertThat(svar.toString()).doesNotContain("Action.Execute");
    }

    @Test
    void etSidsteOrdLukkerDialogen() throws IOException {
        var nej = new Visning.Svartekst(List.of(Tekst.tekst("samtale.personnummer")), List.of());

        var svar = json(Dialogsvar.af(Optional.of(nej), Sprog.DANSK)).path("task");

        assertThat(svar.path("type").asText()).isEqualTo("message");
        assertThat(svar.path("value").asText()).startsWith("Skriv ikke personnumre");
    }

    private static JsonNode json(Object svar) throws IOException {
        return new ObjectMapper().readTree(new String(TeamsJson.write(svar), UTF_8));
    }
}
