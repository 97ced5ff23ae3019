package dk.albertslund.styring.bot.teams.kort;

import java.util.ArrayList;
import java.util.List;

/** Lays a card's buttons in rows that are whole on a phone, where a row that is too long would be cut off. */
final class Knapraekker {

    /** Of 320 pixels, what a card leaves for its buttons. */
    private static final int BREDDE = 280;

    private static final int BOGSTAV = 7;
    private static final int RAND = 24;

    static List<List<Action>> af(List<Action> knapper) {
        var raekker = new ArrayList<List<Action>>();
        var raekke = new ArrayList<Action>();
        for (var knap : knapper) {
            if (!raekke.isEmpty() && bredde(raekke) + bredde(knap) > BREDDE) {
                raekker.add(List.copyOf(raekke));
                raekke.clear();
            }
            raekke.add(knap);
        }
        raekker.add(List.copyOf(raekke));
        return raekker;
    }

    private static int bredde(List<Action> raekke) {
        return raekke.stream().mapToInt(Knapraekker::bredde).sum();
    }

    private static int bredde(Action knap) {
        return knap.title().length() * BOGSTAV + RAND;
    }

    private Knapraekker() {}
}
