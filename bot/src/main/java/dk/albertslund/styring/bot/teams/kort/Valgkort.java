package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.VAELG_SPROG;
import static dk.albertslund.styring.samtale.Handling.VIS_PERSONDATA;

import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Indstillingskort;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What one decides for oneself; each language is named in itself, for whoever cannot read the other. */
record Valgkort(Sprogbrug sprog) {

    Kort kort(Indstillingskort valg) {
        var knapper = new Knapper(sprog);
        var nu = sprog.tekst(valg.sprog().map(Valgkort::noegle).orElse("indstillinger.sprog.teams"));
        return Kort.paa(
                sprog,
                sprog.tekst("indstillinger.overskrift") + ": " + nu,
                Stream.of(
                        Skrift.overskrift(sprog.tekst("indstillinger.overskrift")),
                        Skrift.linje(Skrift.daempet(sprog.tekst("indstillinger.sprog") + " "), Skrift.fed(nu)),
                        Skrift.underlinje(sprog.tekst("indstillinger.sprog.gaelder"))),
                List.of(
                        knapper.af(vaelg(Sprog.DANSK)),
                        knapper.af(vaelg(Sprog.ENGELSK)),
                        knapper.til(VIS_PERSONDATA),
                        knapper.til(FORTRYD)));
    }

    private static Knap vaelg(Sprog et) {
        return new Knap(Tekst.tekst(noegle(et)), VAELG_SPROG, et.name());
    }

    private static String noegle(Sprog et) {
        return "sprog." + et.name().toLowerCase(Locale.ROOT);
    }
}
