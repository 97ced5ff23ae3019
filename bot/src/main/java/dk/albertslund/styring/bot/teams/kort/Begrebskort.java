package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.FORKLAR;

import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Begrebsforskel;
import dk.albertslund.styring.samtale.Visning.Begrebssvar;
import java.util.stream.Collectors;
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

    /** Two words beside each other; each can be opened for itself. */
    Kort forskel(Begrebsforskel forskel) {
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                forskel.noegler().stream()
                        .map(noegle -> ord(noegle, "navn") + ": " + ord(noegle, "forklaring"))
                        .collect(Collectors.joining(" ")),
                forskel.noegler().stream()
                        .map(noegle -> Skrift.afsnit(
                                Skrift.linje(Skrift.fed(ord(noegle, "navn"))),
                                Skrift.linje(ord(noegle, "forklaring")),
                                Skrift.underlinje(
                                        Skrift.daempet(sprog.tekst("begreb.eksempel") + " "),
                                        Skrift.kursiv(ord(noegle, "eksempel"))))),
                forskel.noegler().stream()
                        .map(noegle -> new Knap(Tekst.tekst("begreb.%s.navn".formatted(noegle)), FORKLAR, noegle))
                        .map(knapper::af)
                        .toList());
    }

    private String ord(Begrebssvar begreb, String del) {
        return ord(begreb.noegle(), del);
    }

    private String ord(String noegle, String del) {
        return sprog.tekst("begreb.%s.%s".formatted(noegle, del));
    }
}
