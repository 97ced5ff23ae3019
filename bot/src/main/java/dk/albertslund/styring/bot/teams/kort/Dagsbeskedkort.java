package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.AABN_PAAMINDELSE;
import static dk.albertslund.styring.samtale.Handling.MINE_FRISTER;
import static dk.albertslund.styring.samtale.Handling.UDSAET_PAAMINDELSE;
import static dk.albertslund.styring.samtale.Handling.VIS_INDSTILLINGER;

import dk.albertslund.styring.bot.teams.kort.Element.ActionSet;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.Visning.Udsaetform;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one message of a day: what is due, each thing with its button; what has been opened is answered in the card. */
record Dagsbeskedkort(Sprogbrug sprog, Fremviser fremviser) {

    Kort kort(Dagskort dagen) {
        var dele = dagen.aaben()
                .map(aaben -> dagen.linjer().size() == 1 ? alene(dagen, aaben) : aabnet(dagen, aaben))
                .orElseGet(() -> liste(dagen));
        return new Kort(sprog.tag(), overskrift(dagen), dele.toList(), List.of());
    }

    private String overskrift(Dagskort dagen) {
        var aabne = dagen.linjer().stream().filter(linje -> !linje.gjort()).toList();
        return aabne.size() == 1
                ? new Dagslinjeord(sprog).af(aabne.getFirst().emne()).titel()
                : sprog.tekst("dagen.overskrift", aabne.size());
    }

    /** One thing is its own card. */
    private Stream<Element> alene(Dagskort dagen, Aaben aaben) {
        var knapper = erGjort(dagen, aaben) ? List.of(faerre()) : List.of(udsaet(dagen, aaben.noegle()), faerre());
        return Stream.concat(indre(dagen, aaben), Stream.of(new ActionSet(knapper)));
    }

    private Stream<Element> liste(Dagskort dagen) {
        int flere = dagen.linjer().size() - Dagskort.HOEJST;
        var sidst = flere > 0
                ? new Knapper(sprog).af(new Knap(Tekst.tekst("dagen.flere", Tekst.tal(flere)), MINE_FRISTER, ""))
                : udsaet(dagen, "");
        return Stream.of(
                        Stream.of(Skrift.overskrift(overskrift(dagen))),
                        poster(dagen, linje -> linje.gjort() ? Stream.empty() : Stream.of(aabn(dagen, linje))),
                        Stream.of(new ActionSet(List.of(sidst))))
                .flatMap(dele -> dele);
    }

    /** The others wait behind one button, so that the card has no more than six. */
    private Stream<Element> aabnet(Dagskort dagen, Aaben aaben) {
        var tilbage = new Knapper(sprog).af(new Knap(Tekst.tekst("dagen.de_andre"), AABN_PAAMINDELSE, om(dagen, "")));
        var knapper = erGjort(dagen, aaben) || aaben.visning() instanceof Udsaetform
                ? List.of(tilbage)
                : List.of(udsaet(dagen, aaben.noegle()), tilbage);
        return Stream.of(
                        Stream.of(Skrift.overskrift(overskrift(dagen))),
                        poster(dagen, _ -> Stream.empty()),
                        Stream.of(Skrift.fremhaevet(indre(dagen, aaben).toList())),
                        Stream.of(new ActionSet(knapper)))
                .flatMap(dele -> dele);
    }

    private Stream<Element> poster(Dagskort dagen, Function<Dagslinje, Stream<Element>> knap) {
        var viste = dagen.linjer().stream().limit(Dagskort.HOEJST).toList();
        return IntStream.range(0, viste.size())
                .mapToObj(nr -> Skrift.post(Stream.concat(ord(viste.get(nr), nr + 1), knap.apply(viste.get(nr)))
                        .toList()));
    }

    private Stream<Element> ord(Dagslinje linje, int nr) {
        var ord = new Dagslinjeord(sprog).af(linje.emne());
        if (linje.gjort()) {
            return Stream.of(
                    Skrift.linje(Skrift.tekst("✓ " + ord.titel() + " "), Skrift.daempet(sprog.tekst("dagen.gjort"))));
        }
        var gange = linje.stand().gange();
        return Stream.of(
                        Stream.of(Skrift.linje(Skrift.tekst(nr + ". "), Skrift.fed(ord.titel()))),
                        ord.traad().stream(),
                        ord.under().stream().map(Skrift::underlinje),
                        gange == 0
                                ? Stream.<Element>empty()
                                : Stream.of(Skrift.underlinje(sprog.tekst("dagen.udsat_gange", gange))))
                .flatMap(dele -> dele);
    }

    private Element aabn(Dagskort dagen, Dagslinje linje) {
        var titel = new Dagslinjeord(sprog).af(linje.emne()).titel();
        return new ActionSet(List.of(new Knapper(sprog)
                .medNavn(AABN_PAAMINDELSE, om(dagen, linje.stand().noegle()), titel)));
    }

    private Stream<Element> indre(Dagskort dagen, Aaben aaben) {
        var kort = fremviser.somKort(aaben.visning()).medFelt(Dagskort.FELT, om(dagen, aaben.noegle()));
        return Stream.concat(
                kort.body().stream(),
                kort.actions().isEmpty() ? Stream.empty() : Stream.of(new ActionSet(kort.actions())));
    }

    private static boolean erGjort(Dagskort dagen, Aaben aaben) {
        return dagen.linjer().stream()
                .noneMatch(linje -> !linje.gjort() && linje.stand().noegle().equals(aaben.noegle()));
    }

    private Action udsaet(Dagskort dagen, String noegle) {
        return new Knapper(sprog).til(UDSAET_PAAMINDELSE, om(dagen, noegle));
    }

    private Action faerre() {
        return new Knapper(sprog).af(new Knap(Tekst.tekst("dagen.faerre"), VIS_INDSTILLINGER, ""));
    }

    private static String om(Dagskort dagen, String noegle) {
        return Dagskort.om(dagen.dag(), noegle);
    }
}
