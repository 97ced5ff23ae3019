package dk.albertslund.styring.bot.teams.kort;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.bot.teams.kort.Action.OpenUrl;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Visning;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The address of a calendar, and the way into Outlook with it. */
record Kalenderkort(Sprogbrug sprog) {

    Kort kort(Visning.Kalenderkort vist) {
        var overskrift = vist.ejer() instanceof Kalenderejer.Enhed(var navn)
                ? sprog.tekst("kalender.enhedens", navn)
                : sprog.tekst("kalender.min");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                        Skrift.overskriftMedOrd(overskrift),
                        Skrift.linje(sprog.tekst("kalender.saadan")),
                        Skrift.fremhaevet(List.of(Skrift.adresse(vist.adresse()))),
                        Skrift.stille(sprog.tekst("kalender.hemmelig"))),
                knapper(vist, overskrift));
    }

    private List<Action> knapper(Visning.Kalenderkort vist, String navn) {
        var knapper = new Knapper(sprog);
        boolean enhedens = vist.ejer() instanceof Kalenderejer.Enhed;
        var alle = new ArrayList<Action>();
        alle.add(new OpenUrl(
                sprog.tekst("kalender.outlook"),
                "https://outlook.office.com/calendar/0/addfromweb?url=%s&name=%s"
                        .formatted(URLEncoder.encode(vist.adresse(), UTF_8), URLEncoder.encode(navn, UTF_8))));
        if (vist.maaForny()) {
            alle.add(knapper.til(Handling.NY_KALENDERADRESSE, enhedens ? "enhed" : "mig"));
        }
        if (enhedens) {
            alle.add(knapper.til(Handling.VIS_KALENDER, "mig"));
        } else if (!vist.enhed().isEmpty()) {
            alle.add(knapper.til(Handling.ENHEDENS_KALENDER));
        }
        return alle;
    }
}
