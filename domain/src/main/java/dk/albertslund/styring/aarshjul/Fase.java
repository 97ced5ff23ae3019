package dk.albertslund.styring.aarshjul;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Helligdage;
import java.time.LocalDate;
import java.util.Set;

/**
 * En fase i årshjulet, fra og med {@code fra} til og med {@code til}. Den sidste dag er fristen.
 *
 * @param varsler hvor mange dage før fristen der mindes om den
 */
public record Fase(Navn navn, LocalDate fra, LocalDate til, Set<Integer> varsler) {

    /** Trinene i kilder/000:116-149; rækkefølgen i en given installation følger datoerne. */
    public enum Navn {
        BUDGETVEDTAGELSE,
        VALG_AF_MAALSAETNINGER,
        OPLAEG_TIL_MAAL,
        UDVIKLINGSUGE,
        FAERDIGGOERELSE,
        PROEVEHANDLINGER,
        STATUS
    }

    public Fase {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("%s slutter %s, før den begynder %s".formatted(navn, til, fra));
        }
        varsler = Set.copyOf(varsler);
    }

    /** De dage, der mindes om fristen. Et varsel, der falder på en fridag, sendes hverdagen før. */
    public Set<LocalDate> varselsdage() {
        return varsler.stream()
                .map(dage -> Helligdage.hverdagTil(til.minusDays(dage)))
                .collect(toUnmodifiableSet());
    }

    public boolean omfatter(LocalDate dato) {
        return !dato.isBefore(fra) && !dato.isAfter(til);
    }
}
