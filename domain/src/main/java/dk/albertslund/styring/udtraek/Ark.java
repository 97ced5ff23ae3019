package dk.albertslund.styring.udtraek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Et ark i et udtræk. Navnet og kolonnerne er nøgler; ordene for dem hører til det sprog, det skrives på.
 *
 * @param raekker hver med en celle for hver kolonne
 */
public record Ark(String navn, List<String> kolonner, List<List<Celle>> raekker) {

    public sealed interface Celle {}

    /** Folks egne ord. De er tekst, også når de ligner en formel. */
    public record Ord(String tekst) implements Celle {}

    /** Et af flere faste valg: en nøgle som ”udfald.tilpas”. */
    public record Valg(String noegle) implements Celle {}

    /** Flere af de faste valg. */
    public record Flervalg(List<String> noegler) implements Celle {
        public Flervalg {
            noegler = List.copyOf(noegler);
        }
    }

    public record Tal(BigDecimal antal) implements Celle {}

    public record Dag(LocalDate dag) implements Celle {}

    /** I husets tidszone. */
    public record Tid(LocalDateTime tid) implements Celle {}

    public record Tom() implements Celle {}

    public Ark {
        kolonner = List.copyOf(kolonner);
        raekker = raekker.stream().map(List::copyOf).toList();
    }
}
