package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Action.Execute;
import dk.albertslund.styring.bot.teams.kort.Action.Msteams;
import dk.albertslund.styring.bot.teams.kort.Action.Submit;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The buttons of a card. */
final class Knapper {

    private static final int NAVN = 24;

    private final Sprogbrug sprog;

    Knapper(Sprogbrug sprog) {
        this.sprog = sprog;
    }

    Action til(Handling handling) {
        return til(handling, "");
    }

    Action til(Handling handling, String om) {
        return af(Knap.til(handling, om));
    }

    Action af(Knap knap) {
        return knap(knap.handling(), sprog.tekst(knap.tekst()), data(knap), null, "none");
    }

    /** The button says no more than what it is about. */
    Action medTitel(Handling handling, String om, String titel) {
        return knap(handling, titel, data(Knap.til(handling, om)), null, "none");
    }

    /** Opens the nth of those listed above. */
    Action laes(int nr, String om) {
        return af(new Knap(Tekst.tekst("knap.laes", Tekst.tal(nr)), Handling.VIS_PROEVEHANDLING, om));
    }

    /** Sends the card's fields along, once they are filled in. */
    Action medFelter(Handling handling, String om) {
        return medFelter(handling, om, Map.of());
    }

    /** @param ogsaa what goes along unseen; as much the client's claim as what is filled in */
    Action medFelter(Handling handling, String om, Map<String, String> ogsaa) {
        var knap = Knap.til(handling, om);
        var data = data(knap);
        data.putAll(ogsaa);
        return knap(handling, sprog.tekst(knap.tekst()), data, "positive", null);
    }

    /** Says what it saves, and carries all of it along. */
    Action medData(Handling handling, String om, String titel, Map<String, String> felter) {
        var data = data(Knap.til(handling, om));
        data.putAll(felter);
        return knap(handling, titel, data, null, "none");
    }

    /** About what is chosen beside it, where {@code om} does not say. */
    Action medValgtFelt(Handling handling, String om) {
        return medValgtFelt(handling, om, Map.of());
    }

    /** @param ogsaa what goes along unseen */
    Action medValgtFelt(Handling handling, String om, Map<String, String> ogsaa) {
        var knap = Knap.til(handling, om);
        var data = data(knap);
        data.putAll(ogsaa);
        return knap(handling, sprog.tekst(knap.tekst()), data, null, null);
    }

    /** One of several alike: what it is about is named after what it does. */
    Action medNavn(Handling handling, String om, String navn) {
        var knap = Knap.til(handling, om);
        var kort = navn.length() <= NAVN ? navn : navn.substring(0, NAVN - 1).strip() + "…";
        return knap(handling, sprog.tekst(knap.tekst()) + ": " + kort, data(knap), null, "none");
    }

    /** One of several answers: the button says what. */
    Action medValg(Handling handling, String om, String titel, String felt, String vaerdi) {
        var data = data(Knap.til(handling, om));
        data.put(felt, vaerdi);
        return knap(handling, titel, data, null, "none");
    }

    private static Action knap(
            Handling handling,
            String titel,
            Map<String, String> data,
            @Nullable String style,
            @Nullable String felter) {
        var submit = new Submit(titel, data, style, felter, Msteams.QUIET);
        return Tryk.erstatterKortet(handling)
                ? new Execute(titel, handling.name(), data, style, felter, submit)
                : submit;
    }

    private static Map<String, String> data(Knap knap) {
        var data = new LinkedHashMap<String, String>();
        data.put(Tryk.VERB, knap.handling().name());
        data.put(Tryk.OM, knap.om());
        return data;
    }
}
