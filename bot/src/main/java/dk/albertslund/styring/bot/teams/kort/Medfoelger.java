package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Action.Execute;
import dk.albertslund.styring.bot.teams.kort.Action.Submit;
import dk.albertslund.styring.bot.teams.kort.Element.ActionSet;
import dk.albertslund.styring.bot.teams.kort.Element.Column;
import dk.albertslund.styring.bot.teams.kort.Element.ColumnSet;
import dk.albertslund.styring.bot.teams.kort.Element.Container;
import dk.albertslund.styring.bot.teams.kort.Element.Folded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the buttons of a card inside another carry along, so that the answer stays in the outer one. */
final class Medfoelger {

    static Element i(Element del, String navn, String vaerdi) {
        return switch (del) {
            case ActionSet(var knapper) ->
                new ActionSet(
                        knapper.stream().map(knap -> i(knap, navn, vaerdi)).toList());
            case Container en ->
                new Container(alle(en.items(), navn, vaerdi), en.style(), en.spacing(), en.separator());
            case Folded en -> new Folded(alle(en.items(), navn, vaerdi), en.id(), en.isVisible());
            case ColumnSet en ->
                new ColumnSet(
                        en.columns().stream()
                                .map(et -> new Column(alle(et.items(), navn, vaerdi), et.width()))
                                .toList(),
                        en.spacing());
            case Column en -> new Column(alle(en.items(), navn, vaerdi), en.width());
            default -> del;
        };
    }

    /** What is shown beside the card is not in it. */
    static Action i(Action knap, String navn, String vaerdi) {
        return knap instanceof Execute en ? med(en, navn, vaerdi) : knap;
    }

    private static Execute med(Execute en, String navn, String vaerdi) {
        var fallback = en.fallback() instanceof Submit et
                ? new Submit(et.title(), med(et.data(), navn, vaerdi), et.style(), et.associatedInputs(), et.msteams())
                : en.fallback();
        return new Execute(
                en.title(), en.verb(), med(en.data(), navn, vaerdi), en.style(), en.associatedInputs(), fallback);
    }

    private static List<Element> alle(List<Element> dele, String navn, String vaerdi) {
        return dele.stream().map(del -> i(del, navn, vaerdi)).toList();
    }

    private static Map<String, String> med(Map<String, String> data, String navn, String vaerdi) {
        var mere = new LinkedHashMap<>(data);
        mere.put(navn, vaerdi);
        return mere;
    }

    private Medfoelger() {}
}
