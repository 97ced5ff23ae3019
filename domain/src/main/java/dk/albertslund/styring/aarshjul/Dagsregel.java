package dk.albertslund.styring.aarshjul;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;

/** Hvilken dag i et årshjul noget begynder eller slutter. */
public sealed interface Dagsregel {

    record Dato(MonthDay dag) implements Dagsregel {}

    /** @param nummer 1 er den første i måneden; 0 er den sidste */
    record Ugedag(int nummer, DayOfWeek dag, Month maaned) implements Dagsregel {}

    record IUge(int uge, DayOfWeek dag) implements Dagsregel {}

    /**
     * @param arbejdsdage før det andets første dag, når tallet er negativt; ellers efter dets sidste
     * @param noegle det, der tælles fra
     */
    record Arbejdsdage(int arbejdsdage, String noegle) implements Dagsregel {}
}
