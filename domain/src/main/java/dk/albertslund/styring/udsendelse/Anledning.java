package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import java.time.LocalDate;

/** Det, der mindes om, som det så ud, da påmindelsen blev planlagt. Om der stadig er grund til den, ses, når den sendes. */
public sealed interface Anledning {

    record Fasefrist(Paamindelse om) implements Anledning {}

    /** @param dag den dag, personen valgte: flyttes den, er det ikke den samme påmindelse mere */
    record Egen(EgenPaamindelse.Id id, LocalDate dag) implements Anledning {}

    /**
     * En leders venlige spørgsmål til en, der mangler noget; hvad det er, ses, når det sendes.
     *
     * @param besked lederens egne ord; tomt, når der ikke er nogen
     */
    record Anmodning(Medarbejder.Id fra, LocalDate dag, String besked) implements Anledning {}
}
