package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.List;

public final class Datoer {
    public static List<Datofund> find(String tekst, LocalDate idag, Retning retning) {
        return List.of();
    }

    private Datoer() {}
}
