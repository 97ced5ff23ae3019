package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;

/** Noget mellem en leder og hendes folk. Hvad der mangler, og om det stadig gør, ses, når det sendes. */
public sealed interface Ledersag {

    /**
     * En leders venlige spørgsmål til en, der mangler noget.
     *
     * @param besked lederens egne ord; tomt, når der ikke er nogen
     */
    record Anmodning(Medarbejder.Id fra, String besked) implements Ledersag {}

    /** Lederne over hende kan fra {@code ses} se det, hun er bagud med. */
    record Varsling(LocalDate ses) implements Ledersag {}

    /** En leders folk er bagud med noget, hun nu kan se. */
    record Enhedsnyt() implements Ledersag {}
}
