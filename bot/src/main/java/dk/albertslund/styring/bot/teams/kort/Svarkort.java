package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Action.OpenUrl;
import dk.albertslund.styring.samtale.Visning.KunPersonligt;
import dk.albertslund.styring.samtale.Visning.LagtIKanal;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.List;
import java.util.stream.Stream;

/** Some lines, perhaps with buttons under them. */
record Svarkort(Sprogbrug sprog) {

    /** The one button leads to her own chat. */
    Kort kort(KunPersonligt hos) {
        var tekst = sprog.tekst("samtale.kun_personligt");
        return Kort.paa(
                sprog,
                tekst,
                Stream.of(Skrift.linje(tekst)),
                List.of(new OpenUrl(sprog.tekst("knap.aabn_chat"), Chatlink.til(hos.bot()))));
    }

    Kort kort(LagtIKanal fil) {
        var overskrift = sprog.tekst("fil.lagt_i_kanal", fil.navn());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(Skrift.overskriftMedOrd(overskrift), Skrift.stille(sprog.tekst("fil.udgaver"))),
                List.of(new OpenUrl(sprog.tekst("knap.aabn_fil"), fil.adresse())));
    }

    Kort kort(Svartekst svar) {
        var knapper = new Knapper(sprog);
        var afsnit = svar.afsnit().stream().map(sprog::tekst).toList();
        return Kort.paa(
                sprog,
                String.join(" ", afsnit),
                afsnit.stream().map(Skrift::linje),
                svar.knapper().stream().map(knapper::af).toList());
    }
}
