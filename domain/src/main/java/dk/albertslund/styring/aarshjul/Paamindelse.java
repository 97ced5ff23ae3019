package dk.albertslund.styring.aarshjul;

import java.time.LocalDate;

/** Beslutningen om på {@code sendes} at minde om en fases frist; hvem der skal have den, afgøres for sig. */
public record Paamindelse(int aar, Fase.Navn fase, LocalDate fra, LocalDate frist, LocalDate sendes) {

    /** Det, påmindelsen betyder; to med samme nøgle til samme person er den samme. */
    public String noegle() {
        return "fase/%d/%s/%s".formatted(aar, fase, sendes);
    }
}
