package dk.albertslund.styring.graph;

import com.microsoft.graph.models.User;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of a delta, page by page. A first reading tells all of each; later ones, and a second mention in the
 * first, tell only what has changed, so those people are read anew. Whoever cannot be is told of as unread.
 */
final class Personsamling {

    private final Map<Medarbejder.Id, Person> personer = new LinkedHashMap<>();
    private final Set<Medarbejder.Id> fjernede = new LinkedHashSet<>();
    private final Set<Medarbejder.Id> genlaeses = new LinkedHashSet<>();
    private final boolean kunAendringer;

    Personsamling(boolean kunAendringer) {
        this.kunAendringer = kunAendringer;
    }

    void tag(User bruger) {
        var id = Personer.id(bruger);
        if (Personer.fjernet(bruger)) {
            fjern(id);
            genlaeses.remove(id);
            return;
        }
        fjernede.remove(id);
        if (kunAendringer || personer.containsKey(id)) {
            genlaeses.add(id);
        } else {
            personer.put(id, Personer.person(bruger, Personer.lederIDelta(bruger)));
        }
    }

    Aendringer faerdig(Genlaesning genlaesning, String maerke) {
        var igen = genlaesning.laes(genlaeses);
        igen.personer().forEach(person -> personer.put(person.id(), person));
        igen.fjernede().forEach(this::fjern);
        return new Aendringer(List.copyOf(personer.values()), fjernede, igen.ulaeste(), maerke);
    }

    private void fjern(Medarbejder.Id id) {
        personer.remove(id);
        fjernede.add(id);
    }
}
