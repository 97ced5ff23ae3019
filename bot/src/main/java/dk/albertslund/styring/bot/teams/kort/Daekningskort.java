package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.VIS_MAALSAETNINGER;

import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Daekning.Politikdaekning;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.samtale.Visning.Daekningsvisning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether all of the council's målsætninger get their turn: the budgetaftale's this year, a politik's in its four. */
record Daekningskort(Sprogbrug sprog) {

    /** As many as can be named on a phone before they become a wall. */
    private static final int NAEVNES = 4;

    Kort kort(Daekningsvisning vist) {
        var daekning = vist.daekning();
        var aar = Integer.toString(daekning.aar());
        var overskrift = sprog.tekst("daekning.overskrift", aar);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift), budgetaftale(daekning)),
                        daekning.politikker().stream().map(this::politik)),
                List.of(new Knapper(sprog).til(VIS_MAALSAETNINGER, aar)));
    }

    private Element budgetaftale(Daekning daekning) {
        var linjer = new ArrayList<Element>();
        linjer.add(linje(fed(sprog.tekst("daekning.budgetaftale", Integer.toString(daekning.aar())))));
        int alle = daekning.obligatoriske().size();
        int mangler = daekning.udenMaal().size();
        linjer.add(underlinje(tekst(
                alle == 0
                        ? sprog.tekst("daekning.ingen_aftale")
                        : sprog.tekst("daekning.har_maal", alle - mangler, alle))));
        if (mangler > 0) {
            linjer.add(underlinje(fed(sprog.tekst("daekning.mangler") + " "), tekst(navne(daekning.udenMaal()))));
        }
        return Skrift.fremhaevet(linjer);
    }

    private Element politik(Politikdaekning en) {
        var linjer = new ArrayList<Element>();
        var politik = en.politik();
        linjer.add(linje(fed(politik.navn()), daempet(" %d–%d".formatted(politik.fra(), politik.til()))));
        linjer.add(underlinje(
                tekst("●".repeat(en.roert().size()) + "○".repeat(en.uroerte().size())),
                daempet(" " + sprog.tekst("daekning.roert", en.roert().size(), en.alle()))));
        if (!en.uroerte().isEmpty()) {
            linjer.add(underlinje(daempet(sprog.tekst("daekning.uroerte") + " "), tekst(navne(en.uroerte()))));
            linjer.add(underlinje(
                    en.forSent() > 0
                            ? fed(sprog.tekst("daekning.for_sent", en.forSent(), en.omAaret()))
                            : daempet(sprog.tekst("daekning.paa_vej", en.omAaret()))));
        }
        return Skrift.post(linjer);
    }

    private String navne(List<Maalsaetning> maalsaetninger) {
        var naevnt =
                maalsaetninger.stream().limit(NAEVNES).map(Maalsaetning::titel).collect(Collectors.joining(" · "));
        int flere = maalsaetninger.size() - NAEVNES;
        return flere > 0 ? naevnt + " " + sprog.tekst("daekning.flere", flere) : naevnt;
    }
}
