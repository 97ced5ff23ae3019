package dk.albertslund.styring.samtale.leder;

import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** De faste måder, en leder spørger til sine folk på. */
public final class Lederudtryk {

    private static final Set<String> HVEM_MANGLER = Set.of(
            "hvem mangler noget",
            "hvem mangler noget i min enhed",
            "hvem mangler noget i enheden",
            "hvem mangler noget hos os",
            "hvem mangler hvad",
            "hvem mangler hvad i min enhed",
            "hvem er bagud",
            "hvem mangler at goere noget",
            "vis hvem der mangler noget",
            "hvad mangler mine folk",
            "hvad mangler mine medarbejdere",
            "who is missing something",
            "who is missing what",
            "who is behind",
            "who is missing something in my unit");

    private static final Pattern SPOERG = Pattern.compile(
            "(?:skriv venligt til|spoerg venligt|mind venligt|send en venlig besked til|write kindly to|kindly ask) (.+)");

    public static Optional<Lederoenske> i(Ytring ytring) {
        if (ytring.saetning().er(HVEM_MANGLER)) {
            return Optional.of(new Lederoenske.HvemMangler());
        }
        var spoerg = SPOERG.matcher(String.join(" ", ytring.saetning().ord()));
        return spoerg.matches() ? Optional.of(new Lederoenske.Spoerg(spoerg.group(1))) : Optional.empty();
    }

    private Lederudtryk() {}
}
