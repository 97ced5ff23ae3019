package dk.albertslund.styring.maalplan;

import java.util.Set;
import java.util.UUID;

/**
 * En retning, politikerne har valgt. Den kommer fra en politik eller fra budgetaftalen og aldrig fra andet
 * (kilder/001:44).
 *
 * @param valgt de år, kommunalbestyrelsen har valgt den til
 */
public record Maalsaetning(Id id, String titel, Kilde kilde, Set<Integer> valgt) {

    public record Id(UUID vaerdi) {}

    public sealed interface Kilde {}

    public record FraPolitik(Politik politik) implements Kilde {}

    /** @param aar det budgetår, aftalen gælder for */
    public record FraBudgetaftale(Vision vision, int aar) implements Kilde {}

    public Maalsaetning {
        valgt = Set.copyOf(valgt);
        if (titel.isBlank()) {
            throw new IllegalArgumentException("en målsætning har en titel");
        }
    }

    /** Der skal arbejdes med den det år: den er valgt, eller den står i årets budgetaftale (kilder/000:120). */
    public boolean gaelder(int aar) {
        return valgt.contains(aar) || obligatorisk(aar);
    }

    public boolean obligatorisk(int aar) {
        return kilde instanceof FraBudgetaftale aftale && aftale.aar() == aar;
    }

    /** Den kan vælges til det år: politikken gælder, eller det er årets budgetaftale. */
    public boolean kanVaelges(int aar) {
        return switch (kilde) {
            case FraPolitik(var politik) -> politik.gaelder(aar);
            case FraBudgetaftale aftale -> aftale.aar() == aar;
        };
    }

    public RoedTraad traad() {
        return switch (kilde) {
            case FraPolitik(var politik) -> new RoedTraad(politik.vision().tekst(), politik.navn(), titel);
            case FraBudgetaftale(var vision, var aar) -> new RoedTraad(vision.tekst(), "Budgetaftalen " + aar, titel);
        };
    }
}
