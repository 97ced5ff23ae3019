package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.samtale.Sprog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Det sprog, en sætning er skrevet på, så vidt småordene røber det. Ét dansk ord er nok til dansk; engelsk kræver, at der
 * intet dansk er, og at sætningen begynder som en engelsk besked eller har to engelske småord. ”Walk and talk” er en
 * titel og intet af delene.
 */
public final class Skriftsprog {

    /** Ord, der ikke også er engelske; foldede. */
    private static final Set<String> DANSK = ord("""
            og jeg mig du dig vi os det den de der et en er var har havde kan kunne skal skulle vil ville gerne maa ikke
            af til paa om med fra som min mit mine din dit dine vores jeres hvad hvem hvor hvornaar hvordan hvorfor
            hvilke hvilken hvilket hva vis vise se opret lav ny nyt nye slet ret flyt husk mind tilfoej noter skriv
            ja nej tak hej goddag godmorgen hjaelp fortryd annuller glem afslut luk ligner denne dette her nu lige uge
            maal maalplan proevehandling proevehandlinger tegn evaluering paamindelse paamindelser aarshjul frist fristen
            udviklingsuge proev efter foer inden siden igen ogsaa men eller naar hos alle nogen noget mangler
            """);

    /** Sådan begynder en besked på engelsk. */
    private static final Set<String> BEGYNDELSER = ord("""
            what what's whats which when where who how why show create make delete remove remind add edit change rename
            undo cancel hello thanks thank please yes yeah can could would does did are should help
            i'm i'd i'll let's don't we're move extend postpone close finish explain define find give tell switch speak
            english good sorry evaluate set mark update search my has have
            """);

    private static final Set<String> SMAAORD = ord("""
            the my me our your their his her its is are was were be been of and with about this that these those it
            from by into until before after because not but or if than then they them he she you we what which when
            where who how why can could would should must will do does did has had want need like show please new any
            some last next today tomorrow yesterday week month year
            """);

    private static final int NOK_SMAAORD = 2;

    private Skriftsprog() {}

    public static Optional<Sprog> af(String tekst) {
        var ord = delt(tekst);
        if (ord.stream().map(Foldning::fold).anyMatch(DANSK::contains)
                || ord.stream().anyMatch(et -> et.matches(".*[æøå].*"))) {
            return Optional.of(Sprog.DANSK);
        }
        boolean begynder = !ord.isEmpty() && BEGYNDELSER.contains(ord.getFirst());
        boolean engelsk = begynder
                || ord.stream().filter(SMAAORD::contains).limit(NOK_SMAAORD).count() == NOK_SMAAORD;
        return engelsk ? Optional.of(Sprog.ENGELSK) : Optional.empty();
    }

    private static List<String> delt(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{Nd}']+", -1))
                .filter(et -> !et.isEmpty())
                .toList();
    }

    private static Set<String> ord(String raekke) {
        return Set.copyOf(Arrays.asList(raekke.strip().split("\\s+", -1)));
    }
}
