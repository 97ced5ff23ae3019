package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import java.time.LocalDate;

/** Det, der mindes om, som det så ud, da påmindelsen blev planlagt. Om der stadig er grund til den, ses, når den sendes. */
public sealed interface Anledning {

    record Fasefrist(Paamindelse om) implements Anledning {}

    /** @param dag den dag, personen valgte: flyttes den, er det ikke den samme påmindelse mere */
    record Egen(EgenPaamindelse.Id id, LocalDate dag) implements Anledning {}
}
