package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.dansk.Skrivemaade;
import dk.albertslund.styring.samtale.Sprog;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the wheel in one language. */
final class Ord {

    private final Locale sprog;
    private final ResourceBundle tekster;
    private final Skrivemaade skriv;

    Ord(Sprog sprog) {
        this.sprog = sprog == Sprog.DANSK ? Locale.of("da", "DK") : Locale.UK;
        this.tekster = ResourceBundle.getBundle("messages", sprog == Sprog.DANSK ? Locale.ROOT : Locale.ENGLISH);
        this.skriv = new Skrivemaade(this.sprog);
    }

    String titel(Hjul hjul) {
        return tekst("aarshjul.overskrift", Integer.toString(hjul.aar()));
    }

    String navn(Aarspost post) {
        return post.fase().map(fase -> tekst("fase." + fase.noegle())).orElse(post.titel());
    }

    String ring(Ejer ejer, Hjul hjul) {
        return ejer == Ejer.ENHED && !hjul.enhed().isEmpty()
                ? hjul.enhed()
                : tekst("hjul.ring." + ejer.name().toLowerCase(Locale.ROOT));
    }

    String maaned(Month maaned) {
        return maaned.getDisplayName(TextStyle.SHORT_STANDALONE, sprog).replace(".", "");
    }

    String uge(LocalDate dag) {
        var uge = skriv.uge(dag);
        return uge.substring(0, 1).toUpperCase(sprog) + uge.substring(1);
    }

    String her() {
        return tekst("hjul.her");
    }

    String kort(LocalDate dag) {
        return skriv.kort(dag);
    }

    String dag(LocalDate dag) {
        return skriv.dag(dag);
    }

    String dagMedUge(LocalDate dag) {
        return skriv.dagMedUge(dag);
    }

    String periode(Aarspost post) {
        return skriv.periode(post.fra(), post.til());
    }

    String om(LocalDate idag, LocalDate dag) {
        return tekst("hjul.om", ChronoUnit.DAYS.between(idag, dag));
    }

    String tekst(String noegle, Object... led) {
        return new MessageFormat(tekster.getString(noegle), sprog).format(led);
    }
}
