package dk.albertslund.styring.aarshjul;

import java.time.LocalDate;

/** Beslutningen om på {@code sendes} at minde om en fases frist; hvem der skal have den, afgøres for sig. */
public record Paamindelse(int aar, Fase.Navn fase, LocalDate fra, LocalDate frist, LocalDate sendes) {

    /** Det, påmindelsen betyder; to med samme nøgle til samme person er den samme. */
    public String noegle() {
        return "fase/%d/%s/%s".formatted(aar, fase, sendes);
    }

    /** Dem, der kan gøre noget ved fristen. Udviklingsugen planlægges først og besøges siden. */
    public Kreds kreds() {
        return fase == Fase.Navn.UDVIKLINGSUGE && sendes.isBefore(fra.minusDays(INDKALDT))
                ? Kreds.ORGANISATORER
                : fase.kreds();
    }

    /** Så mange dage før ugen er indkaldelserne ude, og deltagerne har noget at forberede sig til. */
    private static final int INDKALDT = 21;
}
