package dk.albertslund.styring.paamindelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Hvem der har slået det automatiske svar til (Microsoft Graph: mailboxSettings). */
public interface Autosvar {

    /**
     * @param nu tiden for den, der er væk uden at have sagt hvor længe
     * @return intet om dem, hvis indstillinger ikke kunne læses
     */
    Laest laes(Collection<Medarbejder.Id> personer, Instant nu);

    /** @param hjemme de, der er læst og ikke har noget automatisk svar */
    record Laest(List<Fravaer> vaek, Set<Medarbejder.Id> hjemme) {
        public Laest {
            vaek = List.copyOf(vaek);
            hjemme = Set.copyOf(hjemme);
        }
    }
}
