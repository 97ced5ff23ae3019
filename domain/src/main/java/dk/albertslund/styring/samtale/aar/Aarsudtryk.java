package dk.albertslund.styring.samtale.aar;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.ord.Titel;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** De faste måder, folk beder om noget med året på. */
public final class Aarsudtryk {

    private static final Set<String> FLYT = Set.of("flyt", "udskyd", "skub", "ryk", "fremryk", "move", "postpone");

    private static final Set<String> RUL = Set.of(
            "rul aarshjulet",
            "rul aaret",
            "rul aarshjul",
            "rul aarshjulet til naeste aar",
            "lav naeste aars aarshjul",
            "nyt aarshjul",
            "roll the year",
            "roll over the year");

    private static final Set<String> FRISTER = Set.of(
            "mine frister",
            "vis mine frister",
            "frister",
            "hvilke frister har jeg",
            "hvornaar er mine frister",
            "hvad er mine frister",
            "hvad er min naeste frist",
            "naeste frist",
            "my deadlines",
            "show my deadlines",
            "deadlines");

    private static final Set<String> MIN_KALENDER = Set.of(
            "kalender",
            "min kalender",
            "vis min kalender",
            "kalenderfeed",
            "ics",
            "abonner paa aarshjulet",
            "aarshjulet i outlook",
            "aarshjulet i min kalender",
            "calendar",
            "my calendar");

    private static final Set<String> ENHEDENS_KALENDER =
            Set.of("enhedens kalender", "vores kalender", "vis enhedens kalender", "our calendar", "unit calendar");

    /** ”flyt slut på gågrupperne” handler om en prøvehandling. */
    private static final Set<String> ENDE = Set.of("slut", "start", "slutdato", "startdato", "slutning", "end");

    /** Det længste står først, hvor det ene navn er en del af det andet. */
    private static final List<Map.Entry<String, Fase.Navn>> FASER = List.of(
            Map.entry("statusindsamling", Fase.Navn.STATUSINDSAMLING),
            Map.entry("indsamling af status", Fase.Navn.STATUSINDSAMLING),
            Map.entry("status samles ind", Fase.Navn.STATUSINDSAMLING),
            Map.entry("status collected", Fase.Navn.STATUSINDSAMLING),
            Map.entry("valg af maalsaetning", Fase.Navn.VALG_AF_MAALSAETNINGER),
            Map.entry("choice of objectives", Fase.Navn.VALG_AF_MAALSAETNINGER),
            Map.entry("oplaeg", Fase.Navn.OPLAEG_TIL_MAAL),
            Map.entry("draft goals", Fase.Navn.OPLAEG_TIL_MAAL),
            Map.entry("udviklingsuge", Fase.Navn.UDVIKLINGSUGE),
            Map.entry("development week", Fase.Navn.UDVIKLINGSUGE),
            Map.entry("faerdiggoerelse", Fase.Navn.FAERDIGGOERELSE),
            Map.entry("maalplan", Fase.Navn.FAERDIGGOERELSE),
            Map.entry("goal plan", Fase.Navn.FAERDIGGOERELSE),
            Map.entry("budgetvedtagelse", Fase.Navn.BUDGETVEDTAGELSE),
            Map.entry("budget", Fase.Navn.BUDGETVEDTAGELSE),
            Map.entry("status", Fase.Navn.STATUS));

    private static final Pattern TILFOEJ = Pattern.compile(
            "(?iu)(?:tilføj|tilfoej|læg|laeg|sæt|saet|skriv|add|put) (.{2,200}?) (?:ind )?(?:til|i|ind i|på|to|in|on)"
                    + " (?:årshjulet|aarshjulet|årskalenderen|the year|the wheel)[.!]*");

    public static Optional<Aarsoenske> i(Ytring ytring) {
        var tilfoej = TILFOEJ.matcher(ytring.tekst().strip());
        if (tilfoej.matches()) {
            var sagt = Ytring.af(tilfoej.group(1), ytring.opslag());
            return Optional.of(new Aarsoenske.Tilfoej(Titel.af(sagt.tekst(), sagt.tider(Retning.FREMTID)), sagt));
        }
        if (ytring.saetning().harTidligt(FLYT, 1) && !ytring.saetning().har(ENDE)) {
            return flyttes(ytring);
        }
        if (ytring.saetning().er(RUL)) {
            return Optional.of(new Aarsoenske.Rul());
        }
        if (ytring.saetning().er(FRISTER)) {
            return Optional.of(new Aarsoenske.MineFrister());
        }
        if (ytring.saetning().er(MIN_KALENDER) || ytring.saetning().er(ENHEDENS_KALENDER)) {
            return Optional.of(new Aarsoenske.Kalender(ytring.saetning().er(ENHEDENS_KALENDER)));
        }
        return Optional.empty();
    }

    /** Den frist i året, der nævnes, skal flyttes. */
    public static Optional<Aarsoenske> flyttes(Ytring ytring) {
        return naevnt(ytring).map(noegle -> new Aarsoenske.Flyt(noegle, ytring));
    }

    /** Nøglen på den fase eller begivenhed, der nævnes; en begivenhed kendes på hele sit navn. */
    private static Optional<String> naevnt(Ytring ytring) {
        var sagt = String.join(" ", ytring.saetning().ord());
        return ytring.opslag().aarshjul().stream()
                .map(Aarshjul::begivenheder)
                .flatMap(List::stream)
                .filter(en -> !en.til().isBefore(ytring.opslag().idag()))
                .filter(en -> staarI(sagt, Foldning.fold(en.titel())))
                .map(Begivenhed::noegle)
                .findFirst()
                .or(() -> FASER.stream()
                        .filter(fase -> staarI(sagt, fase.getKey()))
                        .map(fase -> fase.getValue().noegle())
                        .findFirst());
    }

    /** Som hele ord, eventuelt bøjet. */
    private static boolean staarI(String sagt, String navn) {
        return Pattern.compile("\\b" + Pattern.quote(navn) + "(?:e?n|e?t|er|erne|s|ens)?\\b")
                .matcher(sagt)
                .find();
    }

    private Aarsudtryk() {}
}
