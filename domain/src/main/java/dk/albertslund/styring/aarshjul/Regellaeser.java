package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.aarshjul.Dagsregel.Arbejdsdage;
import dk.albertslund.styring.aarshjul.Dagsregel.Dato;
import dk.albertslund.styring.aarshjul.Dagsregel.IUge;
import dk.albertslund.styring.aarshjul.Dagsregel.Ugedag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Læser en regel, som den står i indstillingerne. */
final class Regellaeser {

    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> UGEDAGE =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final Pattern UGER = Pattern.compile("uge (\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DATO = Pattern.compile("(\\d{1,2})\\. (\\p{L}+)");
    private static final Pattern UGEDAG = Pattern.compile("(?:([1-5])\\.|sidste) (\\p{L}+) i (\\p{L}+)");
    private static final Pattern I_UGE = Pattern.compile("(\\p{L}+) i uge (\\d{1,2})");
    private static final Pattern ARBEJDSDAGE = Pattern.compile("(\\d{1,3}) arbejdsdage? (før|efter) ([\\p{L}_]+)");

    static Regel laes(String tekst) {
        var uger = UGER.matcher(tekst);
        if (uger.matches()) {
            int foerste = uge(uger.group(1));
            int sidste = uger.group(2) == null ? foerste : uge(uger.group(2));
            return new Regel(tekst, new IUge(foerste, DayOfWeek.MONDAY), new IUge(sidste, DayOfWeek.FRIDAY));
        }
        var ender = tekst.split(" til ", 2);
        return new Regel(tekst, dag(ender[0]), dag(ender[ender.length - 1]));
    }

    /** Som en dato skrives i en regel. */
    static String dato(LocalDate dag) {
        return dag.getDayOfMonth() + ". " + MAANEDER.get(dag.getMonthValue() - 1);
    }

    private static Dagsregel dag(String tekst) {
        var dato = DATO.matcher(tekst);
        var ugedag = UGEDAG.matcher(tekst);
        var iUge = I_UGE.matcher(tekst);
        var arbejdsdage = ARBEJDSDAGE.matcher(tekst);
        if (dato.matches()) {
            return new Dato(MonthDay.of(maaned(dato.group(2)), tal(dato.group(1))));
        }
        if (ugedag.matches()) {
            int nummer = ugedag.group(1) == null ? 0 : tal(ugedag.group(1));
            return new Ugedag(nummer, ugedagen(ugedag.group(2)), maaned(ugedag.group(3)));
        }
        if (iUge.matches()) {
            return new IUge(uge(iUge.group(2)), ugedagen(iUge.group(1)));
        }
        if (arbejdsdage.matches()) {
            return arbejdsdage(arbejdsdage);
        }
        throw ukendt(tekst);
    }

    private static Arbejdsdage arbejdsdage(Matcher fundet) {
        int antal = tal(fundet.group(1));
        return new Arbejdsdage(fundet.group(2).equals("før") ? -antal : antal, fundet.group(3));
    }

    private static int uge(String skrevet) {
        int uge = tal(skrevet);
        if (uge < 1 || uge > 53) {
            throw ukendt("uge " + skrevet);
        }
        return uge;
    }

    private static Month maaned(String navn) {
        return Month.of(nummer(MAANEDER, navn));
    }

    private static DayOfWeek ugedagen(String navn) {
        return DayOfWeek.of(nummer(UGEDAGE, navn));
    }

    private static int nummer(List<String> navne, String navn) {
        int plads = navne.indexOf(navn.toLowerCase(Locale.ROOT));
        if (plads < 0) {
            throw ukendt(navn);
        }
        return plads + 1;
    }

    private static int tal(String cifre) {
        return Integer.parseInt(cifre);
    }

    private static IllegalArgumentException ukendt(String tekst) {
        return new IllegalArgumentException("”%s” siger ikke, hvornår det er".formatted(tekst));
    }

    private Regellaeser() {}
}
