package dk.albertslund.styring.drift;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Duration;
import java.util.Optional;

/** Lægger botten hos en medarbejder i Teams, så den kan skrive til hende, før hun har skrevet til den. */
public interface Appinstallation {

    Udfald installer(Medarbejder.Id hos);

    sealed interface Udfald {

        /** @param chat samtalens id; tomt, når Teams endnu ikke har lavet den */
        record Installeret(Optional<String> chat) implements Udfald {}

        /** Det hjælper ikke at prøve igen, før nogen har gjort noget. */
        record KanIkke(Grund grund) implements Udfald {}

        /** @param vent så længe beder Teams os om at vente; nul, når det intet beder om */
        record Senere(Duration vent) implements Udfald {}
    }

    enum Grund {
        /** Kataloget har hende, men Teams kender hende ikke: ingen licens, eller kontoen er ny. */
        UKENDT_I_TEAMS,
        /** App-pakken ligger ikke i organisationens katalog. */
        APP_MANGLER,
        /** En politik i Teams, eller en tilladelse, vi ikke har. */
        IKKE_TILLADT,
        /** Det er prøvet mange gange. */
        MIDLERTIDIGT
    }
}
