package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.MINE_FRISTER;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;

import dk.albertslund.styring.maalplan.Fremdrift;
import dk.albertslund.styring.maalplan.Fremdrift.Afdeling;
import dk.albertslund.styring.maalplan.Trin;
import dk.albertslund.styring.samtale.Visning.Fremdriftsvisning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the målplaner of the year are, a line with a bar for each afdeling. */
record Fremdriftskort(Sprogbrug sprog) {

    private static final int FELTER = 8;

    Kort kort(Fremdriftsvisning vist) {
        var knapper = new Knapper(sprog);
        var fremdrift = vist.fremdrift();
        var overskrift = sprog.tekst("fremdrift.overskrift", Integer.toString(fremdrift.aar()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift), Skrift.linje(ialt(fremdrift))),
                        fremdrift.afdelinger().stream().map(this::afdeling)),
                List.of(knapper.til(VIS_AARSHJUL), knapper.til(MINE_FRISTER)));
    }

    private String ialt(Fremdrift fremdrift) {
        return sprog.tekst(
                "fremdrift.ialt",
                fremdrift.afdelinger().stream()
                        .mapToLong(en -> en.paa(Trin.FAERDIG))
                        .sum(),
                fremdrift.afdelinger().stream().mapToLong(Afdeling::alle).sum());
    }

    private Element afdeling(Afdeling en) {
        return Skrift.post(List.of(
                linje(fed(en.navn())),
                Skrift.underlinje(
                        tekst(bjaelke(en) + "  "),
                        tekst(sprog.tekst("fremdrift.faerdige", en.paa(Trin.FAERDIG), en.alle())),
                        daempet(rest(en)))));
    }

    private static String bjaelke(Afdeling en) {
        int fyldt = (int) Math.round((double) FELTER * en.paa(Trin.FAERDIG) / en.alle());
        return "▰".repeat(fyldt) + "▱".repeat(FELTER - fyldt);
    }

    private String rest(Afdeling en) {
        return Arrays.stream(Trin.values())
                .filter(trin -> trin != Trin.FAERDIG && en.paa(trin) > 0)
                .map(trin -> " · " + en.paa(trin) + " "
                        + sprog.tekst("trin." + trin.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }
}
