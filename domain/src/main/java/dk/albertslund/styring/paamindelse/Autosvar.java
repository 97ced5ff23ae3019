package dk.albertslund.styring.paamindelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Hvem der har slået det automatiske svar til, og hvornår folk arbejder (Microsoft Graph: mailboxSettings). */
public interface Autosvar {

    /**
     * @param nu tiden for den, der er væk uden at have sagt hvor længe
     * @return intet om dem, hvis indstillinger ikke kunne læses
     */
    Laest laes(Collection<Medarbejder.Id> personer, Instant nu);

    /**
     * @param hjemme de, der er læst og ikke har noget automatisk svar
     * @param arbejdstider dem, der kan bruges til noget, hos de læste
     */
    record Laest(List<Fravaer> vaek, Set<Medarbejder.Id> hjemme, List<Arbejdstid> arbejdstider) {
        public Laest {
            vaek = List.copyOf(vaek);
            hjemme = Set.copyOf(hjemme);
            arbejdstider = List.copyOf(arbejdstider);
        }
    }
}
