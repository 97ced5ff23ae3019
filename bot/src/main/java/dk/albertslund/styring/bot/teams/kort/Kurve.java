package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.tegn.Talraekke;

/** A series in one line: from, to and the way between. */
record Kurve(Sprogbrug sprog) {

    Element linje(Talraekke raekke) {
        var skriv = sprog.skriv();
        return Skrift.linje(sprog.tekst(
                "notat.kurve",
                skriv.tal(raekke.punkter().getFirst().antal()),
                skriv.maengde(raekke.punkter().getLast().antal(), raekke.enhed()),
                Gnist.af(raekke)));
    }
}
