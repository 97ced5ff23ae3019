package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.HJAELP;
import static dk.albertslund.styring.samtale.Handling.VIS_FORSLAG;

import dk.albertslund.styring.samtale.Visning.Organisationsvisning;
import dk.albertslund.styring.samtale.Visning.Organisationsvisning.Gren;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The enheder below each other. Where there are too many for a card, those furthest down are counted. */
record Organisationskort(Sprogbrug sprog) {

    private static final int LINJER = 45;

    /** In pixels: narrow enough for five levels on a phone. */
    private static final int INDRYK = 12;

    Kort kort(Organisationsvisning vist) {
        var overskrift = sprog.tekst("organisation.overskrift");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(
                                Skrift.overskrift(overskrift),
                                Skrift.stille(sprog.tekst(
                                        "organisation.enheder", vist.grene().size()))),
                        linjer(vist.grene()).stream()),
                vist.forslag() > 0
                        ? List.of(new Knapper(sprog).til(VIS_FORSLAG))
                        : List.of(new Knapper(sprog).til(HJAELP)));
    }

    private List<Element> linjer(List<Gren> alle) {
        int dybest = alle.stream().mapToInt(Gren::dybde).max().orElse(0);
        while (dybest > 0 && antal(alle, dybest) > LINJER) {
            dybest--;
        }
        var linjer = new ArrayList<Element>();
        for (var i = 0; i < alle.size(); i++) {
            if (alle.get(i).dybde() <= dybest) {
                linjer.add(linje(alle.get(i), under(alle, i, dybest)));
            }
        }
        return linjer.subList(0, Math.min(linjer.size(), LINJER));
    }

    private static long antal(List<Gren> alle, int dybest) {
        return alle.stream().filter(gren -> gren.dybde() <= dybest).count();
    }

    /** How many that are not shown stand below it. */
    private static int under(List<Gren> alle, int nr, int dybest) {
        var antal = 0;
        for (var i = nr + 1;
                i < alle.size() && alle.get(i).dybde() > dybest && alle.get(nr).dybde() == dybest;
                i++) {
            antal++;
        }
        return antal;
    }

    private Element linje(Gren gren, int skjulte) {
        var slags = sprog.tekst("enhedsslags." + gren.slags().name().toLowerCase(Locale.ROOT));
        var om = " %s, %s".formatted(slags, sprog.tekst("organisation.niveau", gren.niveau()));
        return Skrift.indrykket(
                gren.dybde() * INDRYK,
                Skrift.underlinje(
                        gren.dybde() == 0 ? Skrift.fed(gren.navn()) : Skrift.tekst(gren.navn()),
                        Skrift.daempet(skjulte > 0 ? om + " " + sprog.tekst("organisation.skjulte", skjulte) : om)));
    }
}
