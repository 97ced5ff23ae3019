package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.ord.Ordforraad;
import dk.albertslund.styring.samtale.ord.Sagt;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** De måder, folk aftaler et tegn på; ellers er et tegn noget, nogen har set. */
public final class Tegnudtryk {

    private static final Pattern AFTAL = Pattern.compile(
            "(?iU)^(?:(?:vi|jeg)\\s+(?:vil|skal|kan)\\s+(?:gerne\\s+)?)?(?:aftale?\\s+(?:et\\s+)?(?:nyt\\s+)?tegn|"
                    + "holde?\\s+(?:ø|oe)je\\s+med|keep\\s+an\\s+eye\\s+on|agree\\s+on\\s+a\\s+sign)\\b[\\s:,]*");

    private static final Pattern NYT = Pattern.compile(
            "^(?:nyt|opret|opret et|tilfoej|tilfoej et|registrer et|new|add a) (?:tegn|sign)\\b|^tegn:");

    private static final Pattern SIGTE = Pattern.compile(
            "\\b(?:mindst|hoejst|maks|minimum|at least|at most)\\b|\\bfra [\\d.,]+ ?\\S* til [\\d.,]+|\\bfrom [\\d.,]+ to [\\d.,]+"
                    + "|\\b(?:falder|stiger|falde|stige) (?:med|til)\\b");

    /** Det, der er sagt om tegnet. */
    public static Optional<String> i(Ytring ytring) {
        var aftal = AFTAL.matcher(ytring.tekst());
        if (aftal.find()) {
            return Optional.of(ytring.tekst().substring(aftal.end()).strip());
        }
        var foldet = Foldning.fold(ytring.tekst());
        return NYT.matcher(foldet).find() && (SIGTE.matcher(foldet).find() || harFrist(ytring))
                ? Optional.of(Sagt.efter(ytring.tekst(), Ordforraad.TEGN))
                : Optional.empty();
    }

    /** En dag, der ikke er kommet: så er det noget, vi vil se, og ikke noget, vi har set. */
    private static boolean harFrist(Ytring ytring) {
        return ytring.saetning().har(List.of("inden", "senest", "before"))
                && ytring.tider(Retning.FREMTID).stream()
                        .filter(Datofund.Dato.class::isInstance)
                        .map(Datofund.Dato.class::cast)
                        .anyMatch(dato -> dato.frist().isAfter(ytring.opslag().idag()));
    }

    private Tegnudtryk() {}
}
