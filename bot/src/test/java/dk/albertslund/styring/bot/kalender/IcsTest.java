package dk.albertslund.styring.bot.kalender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class IcsTest {

    static final Instant NU = Instant.parse("2026-11-23T08:00:00Z");
    static final Ics ICS = new Ics("Årshjul; Dagplejen, æøå", "styring.example.org", Aarspost::titel);
    static final String LANG =
            "Fælles morgensang, ”æ, ø og å”; for de 3-5 årige \\ og deres forældre\nhver onsdag 🎵 året rundt";

    @Test
    void enUgeErEnHeldagsbegivenhedTilOgMedDenSidsteDag() {
        var ics = skriv(post("uge", "2027-01-18", "2027-01-22"));

        assertThat(ics)
                .contains("DTSTART;VALUE=DATE:20270118\r\n")
                .contains("DTEND;VALUE=DATE:20270123\r\n")
                .contains("DTSTAMP:20261123T080000Z\r\n")
                .contains("UID:uge@styring.example.org\r\n");
    }

    @Test
    void detLangeVisesKunDenDagDetSkalVaereFaerdigt() {
        assertThat(skriv(post("oplaeg", "2026-12-01", "2026-12-18")))
                .contains("DTSTART;VALUE=DATE:20261218\r\n")
                .contains("DTEND;VALUE=DATE:20261219\r\n");
    }

    @Test
    void linjerneErHoejst75OktetterOgKanSamlesIgen() {
        var ics = ICS.skriv(List.of(post(LANG, "2027-01-18", "2027-01-18")), NU);

        var linjer = Arrays.asList(ics.split("\r\n", -1));
        assertThat(ics).doesNotContain("\r\n\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(linjer).allSatisfy(linje -> assertThat(linje.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(linjer).noneMatch(linje -> linje.contains("\n"));
        assertThat(ics.replace("\r\n ", ""))
                .contains("SUMMARY:Fælles morgensang\\, ”æ\\, ø og å”\\; for de 3-5 årige \\\\ og deres forældre\\nhver"
                        + " onsdag 🎵 året rundt\r\n");
    }

    @Test
    void enFremmedLaeserForstaarDetHele() throws IOException, ParserException {
        var ics =
                ICS.skriv(List.of(post(LANG, "2027-03-28", "2027-03-28"), post("uge", "2027-01-18", "2027-01-22")), NU);

        var kalender = new CalendarBuilder().build(new StringReader(ics));

        assertThat(kalender.validate().hasErrors())
                .as("%s", kalender.validate())
                .isFalse();
        List<VEvent> begivenheder = kalender.getComponents(Component.VEVENT);
        assertThat(begivenheder).hasSize(2);
        var sommertid = begivenheder.getFirst();
        assertThat(sommertid.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(LANG);
        assertThat(sommertid.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20270328");
        assertThat(sommertid.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20270329");
        assertThat(kalender.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo("Årshjul; Dagplejen, æøå");
    }

    private static String skriv(Aarspost post) {
        return ICS.skriv(List.of(post), NU);
    }

    private static Aarspost post(String titel, String fra, String til) {
        return new Aarspost(
                titel.equals(LANG) ? "lang" : titel,
                Optional.empty(),
                titel,
                Ejer.MIG,
                LocalDate.parse(fra),
                LocalDate.parse(til),
                "Vision › Politik › Mål",
                true);
    }
}
