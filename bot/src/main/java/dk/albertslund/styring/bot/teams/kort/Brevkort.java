package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.SEND_IGEN;

import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What did not arrive, with a button for each of the first few and one for all. */
record Brevkort(Sprogbrug sprog) {

    private static final int MED_KNAPPER = 4;
    private static final int VIST = 10;

    Kort kort(Visning.Brevliste liste) {
        var knapper = new Knapper(sprog);
        var breve = liste.breve();
        return Kort.paa(
                sprog,
                sprog.tekst("breve.overskrift"),
                Stream.concat(
                        Stream.of(Skrift.overskrift(sprog.tekst("breve.overskrift")), Skrift.stille(forklaring(breve))),
                        breve.stream().limit(VIST).map(brev -> Skrift.post(linjer(brev)))),
                Stream.concat(
                                breve.stream()
                                        .limit(MED_KNAPPER)
                                        .map(brev -> knapper.medNavn(SEND_IGEN, Long.toString(brev.nr()), navn(brev))),
                                Stream.of(knapper.medTitel(SEND_IGEN, "alle", sprog.tekst("breve.alle", breve.size()))))
                        .toList());
    }

    private String forklaring(List<Brev> breve) {
        return sprog.tekst(breve.size() > VIST ? "breve.flere" : "breve.forklaring", breve.size());
    }

    private List<Element> linjer(Brev brev) {
        return List.of(
                Skrift.linje(navn(brev)),
                Skrift.underlinje(sprog.skriv().dagMedUge(brev.dag()) + " · " + brev.grund()),
                Skrift.underlinje(sprog.tekst(brev.uvist() ? "breve.uvist" : "breve.ikke_frem")));
    }

    private String navn(Brev brev) {
        var art = sprog.tekst("breve.art." + brev.art().name().toLowerCase(Locale.ROOT));
        return brev.til().isEmpty() ? art : sprog.tekst("breve.til", art, brev.til());
    }
}
