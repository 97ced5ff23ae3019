package dk.albertslund.styring.proevehandling;

import dk.albertslund.styring.organisation.Medarbejder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Et tegn på, om borgernes hverdag ændrer sig: et tal eller en iagttagelse.
 *
 * @param fra første dag, tegnet gælder for
 * @param til sidste dag, tegnet gælder for; den samme som {@code fra}, når det er set på én dag
 */
public record Tegn(Id id, Proevehandling.Id paa, Vaerdi vaerdi, LocalDate fra, LocalDate til, Medarbejder.Id af) {

    public record Id(UUID vaerdi) {}

    public sealed interface Vaerdi {}

    /** @param enhed det, der tælles: ”deltagere”, ”%”; tomt, når det ikke er sagt */
    public record Tal(BigDecimal antal, String enhed) implements Vaerdi {
        public Tal {
            enhed = enhed.strip();
            if (enhed.length() > ENHED_LAENGDE) {
                throw new IllegalArgumentException("en enhed har højst %d tegn".formatted(ENHED_LAENGDE));
            }
        }
    }

    public record Iagttagelse(String tekst, Forandring forandring) implements Vaerdi {
        public Iagttagelse {
            tekst = tekst.strip();
            if (tekst.isEmpty() || tekst.length() > TEKST_LAENGDE) {
                throw new IllegalArgumentException("en iagttagelse har 1-%d tegn".formatted(TEKST_LAENGDE));
            }
        }
    }

    /** Hvor meget der har flyttet sig hos borgerne; den fagliges eget skøn. */
    public enum Forandring {
        INGEN,
        LIDT,
        TYDELIG,
        MEGET
    }

    public static final int ENHED_LAENGDE = 60;
    public static final int TEKST_LAENGDE = 2000;

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        var indhold = switch (vaerdi) {
            case Tal(var antal, var enhed) -> antal.toPlainString() + "\n" + enhed;
            case Iagttagelse(var tekst, var forandring) -> tekst + "\n" + forandring.name();
        };
        return Integer.toHexString(
                String.join("\n", indhold, fra.toString(), til.toString()).hashCode());
    }

    public Tegn {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("tegnet gælder til %s, før det gælder fra %s".formatted(til, fra));
        }
    }
}
