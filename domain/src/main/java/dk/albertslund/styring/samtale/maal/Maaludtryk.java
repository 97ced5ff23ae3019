package dk.albertslund.styring.samtale.maal;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.samtale.maal.Maaloenske.GoerFaerdig;
import dk.albertslund.styring.samtale.maal.Maaloenske.HvadMangler;
import dk.albertslund.styring.samtale.maal.Maaloenske.MaalFor;
import dk.albertslund.styring.samtale.maal.Maaloenske.MilepaelNaaet;
import dk.albertslund.styring.samtale.maal.Maaloenske.MinEnhed;
import dk.albertslund.styring.samtale.maal.Maaloenske.NyMilepael;
import dk.albertslund.styring.samtale.maal.Maaloenske.NytMaal;
import dk.albertslund.styring.samtale.maal.Maaloenske.RetMaal;
import dk.albertslund.styring.samtale.maal.Maaloenske.VaelgMaalsaetninger;
import dk.albertslund.styring.samtale.maal.Maaloenske.VisDaekning;
import dk.albertslund.styring.samtale.maal.Maaloenske.VisFremdrift;
import dk.albertslund.styring.samtale.maal.Maaloenske.VisMaalplan;
import dk.albertslund.styring.samtale.maal.Maaloenske.VisMaalsaetninger;
import dk.albertslund.styring.samtale.maal.Maaloenske.VisPolitikker;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Sagt;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** De faste måder, folk beder om noget med mål og målplan på. Det længste udtryk står først, hvor to begynder ens. */
public final class Maaludtryk {

    private record Udtryk(List<String> begyndelser, Function<Ytring, Maaloenske> oenske) {

        boolean begynder(String foldet) {
            return begyndelser.stream().anyMatch(foldet::startsWith);
        }
    }

    private static final Pattern AAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern FOR = Pattern.compile("(?iu)^.*?\\b(?:for|til)\\s+");
    private static final Set<String> MAAL = Set.of("maal", "maalet", "goal");
    private static final Set<String> MILEPAEL = Set.of("milepael", "milepaelen", "milestone");

    private static final List<Udtryk> ALLE = List.of(
            udtryk(
                    "nyt maal|opret maal|opret et maal|opret et nyt maal|opret nyt maal|tilfoej maal|tilfoej et maal"
                            + "|new goal|add goal|add a goal|create goal|create a goal",
                    ytring -> new NytMaal(Sagt.efter(ytring.tekst(), MAAL))),
            udtryk(
                    "ret maal|ret maalet|ret et maal|ret mit maal|ret vores maal|aendr maal|aendr maalet|edit goal"
                            + "|change goal|edit the goal|change the goal",
                    ytring -> new RetMaal()),
            udtryk(
                    "ny milepael|opret milepael|opret en milepael|tilfoej milepael|tilfoej en milepael|new milestone"
                            + "|add milestone|add a milestone",
                    ytring -> new NyMilepael(Sagt.efter(ytring.tekst(), MILEPAEL))),
            udtryk(
                    "milepael naaet|milepaelen naaet|milepaelen er naaet|milepael er naaet|vi har naaet milepaelen"
                            + "|vi naaede milepaelen|milestone reached|milestone done",
                    ytring -> new MilepaelNaaet()),
            udtryk(
                    "goer maalplanen faerdig|goer maalplan faerdig|goer vores maalplan faerdig|maalplanen er faerdig"
                            + "|maalplan faerdig|afslut maalplanen|finish the goal plan|finish goal plan"
                            + "|the goal plan is finished",
                    ytring -> new GoerFaerdig()),
            udtryk(
                    "maal for|vis maal for|find maal for|maal til|vis maal til|hvilke maal er for|goals for|show goals"
                            + " for|find goals for",
                    Maaludtryk::maalFor),
            udtryk(
                    "maalplan|maalplanen|vis maalplan|vis maalplanen|vis vores maalplan|vis min maalplan|vores"
                            + " maalplan|min maalplan|vores maal|mine maal|vis maal|vis vores maal|vis mine maal|goal"
                            + " plan|show goal plan|show the goal plan|show our goal plan|our goal plan|our goals|show"
                            + " goals",
                    Maaludtryk::visMaalplan),
            udtryk(
                    "fremdrift|vis fremdrift|hvor langt er vi|hvor langt er maalplanerne|progress|show progress"
                            + "|how far are we",
                    ytring -> new VisFremdrift()),
            udtryk("min enhed|vis min enhed|vores enhed|vis vores enhed|my unit|our unit", ytring -> new MinEnhed()),
            udtryk(
                    "hvad mangler|hva mangler|mangler jeg noget|mangler vi noget|se hvad jeg mangler"
                            + "|hvad skal jeg goere|what am i missing|what are we missing|what is missing",
                    ytring -> new HvadMangler()),
            udtryk(
                    "politikker|politikkerne|vis politikker|vis politikkerne|policies|show policies",
                    ytring -> new VisPolitikker()),
            udtryk(
                    "vaelg maalsaetninger|vaelg aarets maalsaetninger|choose objectives",
                    ytring -> new VaelgMaalsaetninger(aar(ytring))),
            udtryk(
                    "maalsaetninger|maalsaetningerne|vis maalsaetninger|vis maalsaetningerne|aarets maalsaetninger"
                            + "|vis aarets maalsaetninger|objectives|show objectives",
                    ytring -> new VisMaalsaetninger(aar(ytring))),
            udtryk(
                    "daekning|daekningen|vis daekning|vis daekningen|coverage|show coverage",
                    ytring -> new VisDaekning()));

    public static Optional<Maaloenske> i(Ytring ytring) {
        if (ytring.saetning().erSpoergsmaal() && ytring.saetning().ord().size() <= 2) {
            return Optional.empty();
        }
        var foldet = String.join(" ", ytring.saetning().ord()) + " ";
        return ALLE.stream()
                .filter(udtryk -> udtryk.begynder(foldet))
                .findFirst()
                .map(udtryk -> udtryk.oenske().apply(ytring));
    }

    public static Maaloenske visMaalplan(Ytring ytring) {
        return new VisMaalplan(ytring.saetning().ord().contains("for") ? enhed(ytring) : Optional.empty(), aar(ytring));
    }

    /** ”mål for unge”; er det ikke en gruppe, er det en enheds målplan, der menes. */
    private static Maaloenske maalFor(Ytring ytring) {
        var grupper = Borgergruppegaet.alleI(
                FOR.matcher(ytring.tekst()).replaceFirst("").replaceFirst("[?!.\\s]+$", ""));
        return grupper.isEmpty() ? visMaalplan(ytring) : new MaalFor(grupper);
    }

    private static Optional<Integer> aar(Ytring ytring) {
        return AAR.matcher(ytring.tekst())
                .results()
                .map(fund -> Integer.valueOf(fund.group(1)))
                .findFirst();
    }

    /** @param begyndelser adskilt af en streg; hver slutter ved et helt ord */
    private static Udtryk udtryk(String begyndelser, Function<Ytring, Maaloenske> oenske) {
        return new Udtryk(
                Pattern.compile("\\|")
                        .splitAsStream(begyndelser)
                        .map(begyndelse -> begyndelse + " ")
                        .toList(),
                oenske);
    }

    /** Den enhed, hvis navn står i sætningen. */
    private static Optional<String> enhed(Ytring ytring) {
        var foldet = Foldning.fold(ytring.tekst());
        return ytring.opslag().enheder().stream()
                .filter(navn -> foldet.contains(Foldning.fold(navn)))
                .max(Comparator.comparingInt(String::length));
    }

    private Maaludtryk() {}
}
