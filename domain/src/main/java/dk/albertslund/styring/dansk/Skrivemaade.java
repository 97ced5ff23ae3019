package dk.albertslund.styring.dansk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Datoer og tal, som mennesker læser dem på dansk eller engelsk. */
public final class Skrivemaade {

    private static final String HAARDT_MELLEMRUM = "\u00a0";

    private final boolean dansk;
    private final Locale sprog;

    public Skrivemaade(Locale sprog) {
        this.dansk = sprog.getLanguage().equals("da");
        this.sprog = dansk ? Locale.of("da", "DK") : Locale.UK;
    }

    /** ”mandag den 30. november 2026”. */
    public String dag(LocalDate dag) {
        return skriv(dag, dansk ? "EEEE 'den' d. MMMM yyyy" : "EEEE d MMMM yyyy");
    }

    /** ”mandag den 30. november 2026 (uge 49)”. */
    public String dagMedUge(LocalDate dag) {
        return dag(dag) + " (" + uge(dag) + ")";
    }

    /** ”30. november 2026”. */
    public String dato(LocalDate dag) {
        return skriv(dag, dansk ? "d. MMMM yyyy" : "d MMMM yyyy");
    }

    /** ”30. nov.”, til lister inden for et år. */
    public String kort(LocalDate dag) {
        return skriv(dag, dansk ? "d. MMM" : "d MMM");
    }

    public String maaned(YearMonth maaned) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", sprog).format(maaned);
    }

    /** ”30. november 2026–31. marts 2027”; det fælles siges kun én gang: ”3.–7. marts 2027”. */
    public String periode(LocalDate start, LocalDate slut) {
        if (start.equals(slut)) {
            return dato(start);
        }
        if (start.getYear() != slut.getYear()) {
            return dato(start) + "–" + dato(slut);
        }
        var dage = dansk ? "d." : "d";
        var foerst = start.getMonth() == slut.getMonth() ? dage : dage + " MMMM";
        return skriv(start, foerst) + "–" + dato(slut);
    }

    /** ”uge 49”. */
    public String uge(LocalDate dag) {
        return (dansk ? "uge " : "week ") + dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** ”kl. 9.00”. */
    public String klokken(LocalTime tid) {
        return DateTimeFormatter.ofPattern(dansk ? "'kl.' H.mm" : "H:mm", sprog).format(tid);
    }

    /** ”2.700” og ”4,2”. */
    public String tal(BigDecimal tal) {
        var form = NumberFormat.getNumberInstance(sprog);
        form.setMaximumFractionDigits(6);
        return form.format(tal);
    }

    public String tal(BigDecimal fra, BigDecimal til) {
        return tal(fra) + "–" + tal(til);
    }

    /** ”4 %” på én linje. */
    public String procent(BigDecimal procent) {
        return maengde(procent, "%");
    }

    /** ”14 deltagere”; et tal og det, der tælles, skilles ikke ad. */
    public String maengde(BigDecimal antal, String enhed) {
        return maengde(tal(antal), enhed);
    }

    /** ”12–15 deltagere”. */
    public String maengde(String antal, String enhed) {
        return switch (enhed) {
            case "" -> antal;
            case "%" -> antal + (dansk ? HAARDT_MELLEMRUM : "") + "%";
            default -> antal + HAARDT_MELLEMRUM + enhed;
        };
    }

    private String skriv(LocalDate dag, String form) {
        return DateTimeFormatter.ofPattern(form, sprog).format(dag);
    }
}
