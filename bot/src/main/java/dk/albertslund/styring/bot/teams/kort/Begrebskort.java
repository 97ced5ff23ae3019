package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.FORKLAR;

import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Begrebssvar;
import java.util.stream.Stream;

/** What a word means, an example, and the words it hangs together with. */
record Begrebskort(Sprogbrug sprog) {

    private static final int HOEJST = 5;

    Kort kort(Begrebssvar begreb) {
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                ord(begreb, "navn") + ": " + ord(begreb, "forklaring"),
                Stream.of(
                        Skrift.overskrift(ord(begreb, "navn")),
                        Skrift.linje(ord(begreb, "forklaring")),
                        Skrift.linje(
                                Skrift.daempet(sprog.tekst("begreb.eksempel") + " "),
                                Skrift.kursiv(ord(begreb, "eksempel")))),
                begreb.beslaegtede().stream()
                        .limit(HOEJST)
                        .map(andet -> new Knap(Tekst.tekst("begreb.%s.navn".formatted(andet)), FORKLAR, andet))
                        .map(knapper::af)
                        .toList());
    }

    private String ord(Begrebssvar begreb, String del) {
        return sprog.tekst("begreb.%s.%s".formatted(begreb.noegle(), del));
    }
}
