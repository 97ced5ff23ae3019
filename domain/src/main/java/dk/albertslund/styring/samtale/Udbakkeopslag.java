package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.Rundsendelse.Kreds;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import java.util.List;
import java.util.Optional;

/** Det, samtalen kan slå op om beskeder til mange. */
public interface Udbakkeopslag {

    /** Hvem der får den, hvis den sendes nu. */
    Kreds kreds(Modtagere til);

    Optional<Post> find(Rundsendelse.Id id);

    /** De seneste, den nyeste først. */
    List<Post> seneste(int antal);
}
