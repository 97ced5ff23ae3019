package dk.albertslund.styring.scheduler.forum;

import static java.util.stream.Collectors.toSet;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.ForumStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Udsendelse.Forumrettelse;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who is in a forum, as the organisation is now; and orders it put right in Outlook when that has changed. */
@Service
public class Forummedlemmer {

    private final ForumStore fora;
    private final MedarbejderStore medarbejdere;
    private final OutboxStore outbox;
    private final Clock clock;

    Forummedlemmer(ForumStore fora, MedarbejderStore medarbejdere, OutboxStore outbox, Clock clock) {
        this.fora = fora;
        this.medarbejdere = medarbejdere;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Deltager> af(Forum forum) {
        return medarbejdere.ledere(forum.niveau()).stream()
                .filter(leder -> !leder.mail().isBlank())
                .map(leder -> new Deltager(leder.id(), leder.navn(), leder.mail()))
                .toList();
    }

    /** Once a day for each forum at most. */
    public void foelgMed() {
        for (var forum : fora.all()) {
            var nu = af(forum).stream().map(Deltager::mail).collect(toSet());
            if (forum.serie().isPresent() && !nu.equals(forum.indkaldte())) {
                fora.calledBy(forum.noegle()).ifPresent(af -> bestil(forum, af));
            }
        }
    }

    private void bestil(Forum forum, Medarbejder.Id af) {
        outbox.add(new Forumrettelse(forum.noegle(), af, "nat/" + LocalDate.now(clock)), clock.instant());
    }
}
