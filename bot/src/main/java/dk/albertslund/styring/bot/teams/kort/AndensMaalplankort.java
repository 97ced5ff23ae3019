package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;

import dk.albertslund.styring.samtale.Visning.AndensMaalplan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** It is somebody else's plan: who can change it, and a way to her. */
record AndensMaalplankort(Sprogbrug sprog) {

    Kort kort(AndensMaalplan andens) {
        var besked = andens.leder()
                .map(leder -> sprog.tekst("maalplan.andens_leder", andens.enhed(), leder.fornavn()))
                .orElseGet(() -> sprog.tekst("maalplan.andens", andens.enhed()));
        var vis = new Knapper(sprog).til(VIS_MAALPLAN, andens.aar() + "/" + andens.enhed());
        return Kort.paa(
                sprog,
                besked,
                Stream.of(Skrift.linje(besked)),
                Stream.concat(skriv(andens.leder()).stream(), Stream.of(vis)).toList());
    }

    private Optional<Action> skriv(Optional<AndensMaalplan.Leder> leder) {
        return leder.filter(en -> !en.mail().isEmpty())
                .map(en -> new Action.OpenUrl(
                        sprog.tekst("maalplan.skriv_til", en.fornavn()),
                        "https://teams.microsoft.com/l/chat/0/0?users="
                                + URLEncoder.encode(en.mail(), StandardCharsets.UTF_8)));
    }
}
