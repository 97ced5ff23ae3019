package dk.albertslund.styring.demo.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hvordan den lokale Graph skal opføre sig.
 *
 * @param port 0 for en ledig
 * @param ur det ur, alt regnes efter; i demoen tidsmaskinens
 * @param gemt her huskes møderne til næste gang
 * @param optagelse hertil skrives hvert kald og svar som en linje JSON
 * @param adgang om et bearer-token er godt nok; i demoen er alle
 * @param selvsvar deltagerne svarer af sig selv på indkaldelser, altid ens for samme møde og person
 * @param hverdag medarbejderne har faste aftaler i deres kalendere
 * @param drosling højst fire samtidige kald til en postkasse og 10.000 på ti minutter
 * @param omfang de postkasser, appen må bruge; tom, når den må bruge alle
 * @param side så mange brugere og medlemmer er der højst på en side
 */
public record Opsaetning(
        int port,
        Clock ur,
        Optional<Path> gemt,
        Optional<Path> optagelse,
        Predicate<String> adgang,
        boolean selvsvar,
        boolean hverdag,
        boolean drosling,
        int side,
        Optional<Set<String>> omfang) {

    /** Ledig port, ethvert token, ingen opdigtede svar og aftaler. */
    public static Opsaetning med(Clock ur) {
        return new Opsaetning(
                0, ur, Optional.empty(), Optional.empty(), _ -> true, false, false, false, 100, Optional.empty());
    }

    public Opsaetning paaPort(int port) {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, selvsvar, hverdag, drosling, side, omfang);
    }

    public Opsaetning gemtI(Path fil) {
        return new Opsaetning(port, ur, Optional.of(fil), optagelse, adgang, selvsvar, hverdag, drosling, side, omfang);
    }

    public Opsaetning optagetI(Path fil) {
        return new Opsaetning(port, ur, gemt, Optional.of(fil), adgang, selvsvar, hverdag, drosling, side, omfang);
    }

    public Opsaetning medAdgang(Predicate<String> adgang) {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, selvsvar, hverdag, drosling, side, omfang);
    }

    public Opsaetning medSelvsvar() {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, true, hverdag, drosling, side, omfang);
    }

    public Opsaetning medHverdag() {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, selvsvar, true, drosling, side, omfang);
    }

    public Opsaetning medDrosling() {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, selvsvar, hverdag, true, side, omfang);
    }

    public Opsaetning medSider(int side) {
        return new Opsaetning(port, ur, gemt, optagelse, adgang, selvsvar, hverdag, drosling, side, omfang);
    }

    public Opsaetning medOmfang(Set<String> postkasser) {
        return new Opsaetning(
                port, ur, gemt, optagelse, adgang, selvsvar, hverdag, drosling, side, Optional.of(postkasser));
    }

    boolean maaBruge(String postkasse) {
        return omfang.isEmpty() || omfang.get().contains(postkasse.toLowerCase(Locale.ROOT));
    }
}
