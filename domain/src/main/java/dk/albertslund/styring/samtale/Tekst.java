package dk.albertslund.styring.samtale;

import dk.albertslund.styring.tegn.Notat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** En tekst endnu uden sprog: en nøgle i {@code messages*.properties} og det, der flettes ind. */
public record Tekst(String noegle, List<Led> led) {

    /** Det, der flettes ind; skrives på modtagerens sprog, når teksten vises. */
    public sealed interface Led {}

    /** Folks egne ord eller et navn. Bliver aldrig til opmærkning. */
    public record Ord(String tekst) implements Led {}

    public record Tal(BigDecimal antal) implements Led {}

    /** ”14 ud af 15 deltagere”; en iagttagelse i citationstegn. */
    public record Noteret(Notat.Vaerdi vaerdi) implements Led {}

    /** ”30. nov.” */
    public record Kortdag(LocalDate dato) implements Led {}

    /** Vises med ugedag og dato: ”mandag den 30. november 2026”. */
    public record Dag(LocalDate dato) implements Led {}

    /** ”Uge 47 (16.–22. november 2026)”, som en linje begynder. */
    public record Hvornaar(LocalDate fra, LocalDate til) implements Led {}

    /** ”kl. 9.00” */
    public record Klokken(LocalTime tid) implements Led {}

    /** Vises som en tekst for sig: fasens eller borgergruppens navn. */
    public record Opslagsord(String noegle) implements Led {}

    /** Flere efter hinanden: ”Børn, Unge”. */
    public record Opremset(List<Led> dele) implements Led {
        public Opremset {
            dele = List.copyOf(dele);
        }
    }

    public Tekst {
        led = List.copyOf(led);
    }

    public static Tekst tekst(String noegle, Led... led) {
        return new Tekst(noegle, Arrays.asList(led));
    }

    public static Ord ord(String tekst) {
        return new Ord(tekst);
    }

    public static Tal tal(long antal) {
        return new Tal(BigDecimal.valueOf(antal));
    }
}
