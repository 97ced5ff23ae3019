package dk.albertslund.styring.samtale;

import java.util.List;
import java.util.Optional;

/**
 * Hvad én besked førte til.
 *
 * @param svar det, personen ser; tomt, når der intet skal siges
 * @param bestilt arbejde, der skal gøres uden for samtalen, fx at læse kalendere
 * @param fortrudt nummeret på den ændring, som {@code aendringer} fortryder
 */
public record Skridt(
        Samtale naeste,
        Optional<Visning> svar,
        List<Aendring> aendringer,
        List<Bestilling> bestilt,
        Optional<Long> fortrudt) {

    public Skridt {
        aendringer = List.copyOf(aendringer);
        bestilt = List.copyOf(bestilt);
    }

    /** Det sprog, skridtet skiftede til; svaret er allerede på det. */
    public Optional<Sprog> nytSprog() {
        return aendringer.stream()
                .filter(Aendring.AfSprog.class::isInstance)
                .map(Aendring.AfSprog.class::cast)
                .flatMap(af -> af.efter().stream())
                .findFirst();
    }

    public static Skridt til(Samtale naeste, Visning svar) {
        return new Skridt(naeste, Optional.of(svar), List.of(), List.of(), Optional.empty());
    }

    public static Skridt stille(Samtale naeste) {
        return new Skridt(naeste, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    public Skridt med(Aendring aendring) {
        return new Skridt(naeste, svar, List.of(aendring), bestilt, fortrudt);
    }

    /** Det samme, sagt på en anden måde. */
    public Skridt svarer(Visning andet) {
        return new Skridt(naeste, Optional.of(andet), aendringer, bestilt, fortrudt);
    }

    public Skridt bestil(List<Bestilling> arbejde) {
        return new Skridt(naeste, svar, aendringer, arbejde, fortrudt);
    }

    Skridt fortryder(long nr) {
        return new Skridt(naeste, svar, aendringer, bestilt, Optional.of(nr));
    }
}
