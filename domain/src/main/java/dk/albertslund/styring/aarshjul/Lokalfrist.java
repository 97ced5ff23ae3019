package dk.albertslund.styring.aarshjul;

import java.time.LocalDate;
import java.util.List;

/** Den frist, en enhed har sat for sig selv inden for fasens egne dage. */
public record Lokalfrist(Fase.Navn fase, String enhed, LocalDate frist) {

    boolean inden(List<Fase> faser) {
        return faser.stream().anyMatch(en -> en.navn() == fase && en.omfatter(frist));
    }
}
