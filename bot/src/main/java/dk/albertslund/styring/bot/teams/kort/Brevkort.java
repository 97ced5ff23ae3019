package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.SEND_IGEN;

import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
                        IntStream.range(0, Math.min(VIST, breve.size()))
                                .mapToObj(nr -> Skrift.post(linjer(nr + 1, breve.get(nr))))),
                Stream.concat(
                                IntStream.range(0, Math.min(MED_KNAPPER, breve.size()))
                                        .mapToObj(nr -> knapper.medTitel(
                                                SEND_IGEN,
                                                Long.toString(breve.get(nr).nr()),
                                                sprog.tekst("breve.et", nr + 1))),
                                Stream.of(knapper.medTitel(SEND_IGEN, "alle", sprog.tekst("breve.alle", breve.size()))))
                        .toList());
    }

    private String forklaring(List<Brev> breve) {
        return sprog.tekst(breve.size() > VIST ? "breve.flere" : "breve.forklaring", breve.size());
    }

    private List<Element> linjer(int nr, Brev brev) {
        return List.of(
                Skrift.linje(nr + ". " + navn(brev)),
                Skrift.underlinje(sprog.skriv().dagMedUge(brev.dag()) + " · " + brev.grund()),
                Skrift.underlinje(sprog.tekst(brev.uvist() ? "breve.uvist" : "breve.ikke_frem")));
    }

    private String navn(Brev brev) {
        var art = sprog.tekst("breve.art." + brev.art().name().toLowerCase(Locale.ROOT));
        return brev.til().isEmpty() ? art : sprog.tekst("breve.til", art, brev.til());
    }
}
