package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Visning.Svartekst;

/** Some lines, perhaps with buttons under them. */
record Svarkort(Sprogbrug sprog) {

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
