package dk.albertslund.styring.samtale.rund;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** De faste måder, en organisator skriver til mange på. Kun når det er nogen, vi kender, er det en besked til dem. */
public final class Rundudtryk {

    private static final Set<String> UDBAKKE = Set.of(
            "udbakke",
            "udbakken",
            "vis udbakken",
            "vis udbakke",
            "hvad er paa vej",
            "hvad er paa vej ud",
            "outbox",
            "show the outbox",
            "show outbox");

    private static final Set<String> SENDT_TIL_MIG = Set.of(
            "hvad har du sendt til mig",
            "hvad har du sendt mig",
            "hvad er sendt til mig",
            "hvad har du skrevet til mig",
            "vis hvad du har sendt til mig",
            "what have you sent me",
            "what have you sent to me");

    private static final Pattern SENDT_TIL = Pattern.compile(
            "(?iu)(?:hvad er (?:der )?sendt til|hvad har du sendt til|what (?:was|have you) sent to) (.{2,100}?)[?.!]*");

    private static final Set<String> ALLE =
            Set.of("alle", "alle medarbejdere", "hele kommunen", "everybody", "everyone", "all");

    private static final Set<String> LEDERE =
            Set.of("ledere", "lederne", "alle ledere", "alle lederne", "leaders", "the leaders", "all leaders");

    private static final Pattern GRUPPE =
            Pattern.compile("(?:dem der arbejder (?:for|med)|alle for|borgergruppen) (.+)");

    private static final Pattern SKRIV = Pattern.compile(
            "(?iu)(?:skriv|send (?:en )?besked|ny besked|write|send (?:a )?message) (?:til|to) ([^:]{2,100})(?::\\s*(.*))?",
            Pattern.DOTALL);

    public static Optional<Rundoenske> i(Ytring ytring) {
        if (ytring.saetning().er(UDBAKKE)) {
            return Optional.of(new Rundoenske.Vis());
        }
        if (ytring.saetning().er(SENDT_TIL_MIG)) {
            return Optional.of(new Rundoenske.VisSendt(Optional.empty()));
        }
        var sendt = SENDT_TIL.matcher(ytring.tekst().strip());
        if (sendt.matches()) {
            return Optional.of(
                    new Rundoenske.VisSendt(Optional.of(sendt.group(1).strip())));
        }
        var skriv = SKRIV.matcher(ytring.tekst().strip());
        return skriv.matches()
                ? modtagere(skriv.group(1).strip(), ytring.opslag())
                        .map(til -> new Rundoenske.Skriv(
                                til,
                                Optional.ofNullable(skriv.group(2)).orElse("").strip()))
                : Optional.empty();
    }

    private static Optional<Modtagere> modtagere(String sagt, Opslag opslag) {
        var foldet = Foldning.fold(sagt);
        if (ALLE.contains(foldet)) {
            return Optional.of(new Modtagere.Alle());
        }
        if (LEDERE.contains(foldet)) {
            return Optional.of(new Modtagere.Ledere());
        }
        var gruppe = GRUPPE.matcher(foldet);
        return gruppe.matches()
                ? Borgergruppegaet.i(gruppe.group(1)).map(Modtagere.Gruppe::new)
                : enhed(sagt, opslag).map(Modtagere.Enhed::new);
    }

    /** Alle i en enhed; den kan kaldes det, den også hedder. */
    private static Optional<String> enhed(String sagt, Opslag opslag) {
        var navn = sagt.replaceFirst("(?iu)^(?:alle|all) (?:i|på|in) ", "");
        return opslag.organisation()
                .enheder()
                .kaldet(navn)
                .map(Enhed::navn)
                .or(() -> opslag.enheder().stream()
                        .filter(en -> en.equalsIgnoreCase(navn))
                        .findFirst());
    }

    private Rundudtryk() {}
}
