package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;
import static dk.albertslund.styring.samtale.Handling.VIS_PROEVEHANDLING;

import dk.albertslund.styring.samtale.Visning.AndensMaalplan;
import dk.albertslund.styring.samtale.Visning.AndensProevehandling;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** It is somebody else's: who can change it, and a way to her. */
record Andenskort(Sprogbrug sprog) {

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

    Kort kort(AndensProevehandling andens) {
        var en = andens.en();
        var besked = andens.leder()
                .map(leder -> sprog.tekst("proevehandling.andens_leder", en.titel(), en.enhed(), leder.fornavn()))
                .orElseGet(() -> sprog.tekst("proevehandling.andens", en.titel(), en.enhed()));
        var laes = new Knapper(sprog)
                .medTitel(VIS_PROEVEHANDLING, en.id().vaerdi().toString(), sprog.tekst("proevehandling.laes"));
        return Kort.paa(
                sprog,
                besked,
                Stream.of(Skrift.linje(besked)),
                Stream.concat(skriv(andens.leder()).stream(), Stream.of(laes)).toList());
    }

    private Optional<Action> skriv(Optional<AndensMaalplan.Leder> leder) {
        return leder.filter(en -> !en.mail().isEmpty())
                .map(en -> new Action.OpenUrl(
                        sprog.tekst("maalplan.skriv_til", en.fornavn()),
                        "https://teams.microsoft.com/l/chat/0/0?users="
                                + URLEncoder.encode(en.mail(), StandardCharsets.UTF_8)));
    }
}
