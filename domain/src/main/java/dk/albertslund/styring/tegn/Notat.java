package dk.albertslund.styring.tegn;

import dk.albertslund.styring.organisation.Medarbejder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Det, nogen har talt eller set.
 *
 * @param tegn det tegn, der er noteret til; tomt, når det ikke var et aftalt
 * @param fra første dag, det gælder for
 * @param til sidste dag, det gælder for; den samme som {@code fra}, når det er set på én dag
 */
public record Notat(
        Id id, Paa paa, Optional<Tegn.Id> tegn, Vaerdi vaerdi, LocalDate fra, LocalDate til, Medarbejder.Id af) {

    public record Id(UUID vaerdi) {}

    public sealed interface Vaerdi {}

    /**
     * @param antal tallet; det mindste, når der er sagt to: ”12-15”
     * @param hoejst det største, når der er sagt to
     * @param udAf de alle, når der er sagt ”14 ud af 15”
     * @param omtrent ”ca. 20”
     * @param enhed det, der tælles: ”deltagere”, ”%”; tomt, når det ikke er sagt
     */
    public record Tal(
            BigDecimal antal, Optional<BigDecimal> hoejst, Optional<BigDecimal> udAf, boolean omtrent, String enhed)
            implements Vaerdi {

        private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

        public Tal {
            enhed = enhed.strip();
            if (enhed.length() > ENHED_LAENGDE) {
                throw new IllegalArgumentException("en enhed har højst %d tegn".formatted(ENHED_LAENGDE));
            }
            if (hoejst.filter(stoerst -> stoerst.compareTo(antal) < 0).isPresent()) {
                throw new IllegalArgumentException("fra %s til %s".formatted(antal, hoejst.get()));
            }
            if (udAf.filter(alle -> !kanVaereUdAf(antal, alle)).isPresent()) {
                throw new IllegalArgumentException("%s ud af %s".formatted(antal, udAf.get()));
            }
        }

        public Tal(BigDecimal antal, String enhed) {
            this(antal, Optional.empty(), Optional.empty(), /* omtrent= */ false, enhed);
        }

        public static boolean kanVaereUdAf(BigDecimal antal, BigDecimal alle) {
            return alle.signum() > 0 && antal.signum() >= 0 && antal.compareTo(alle) <= 0;
        }

        /** Det ene tal, der regnes og tegnes med: andelen i procent, eller midt imellem de to, der er sagt. */
        public BigDecimal maalt() {
            return udAf.map(alle -> antal.multiply(HUNDREDE).divide(alle, 1, RoundingMode.HALF_UP))
                    .or(() -> hoejst.map(stoerst -> antal.add(stoerst).divide(BigDecimal.TWO)))
                    .map(Tal::plan)
                    .orElse(antal);
        }

        /** Det, {@link #maalt} er talt i. */
        public String maaltI() {
            return udAf.isPresent() ? "%" : enhed;
        }

        private static BigDecimal plan(BigDecimal tal) {
            return new BigDecimal(tal.stripTrailingZeros().toPlainString());
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

    /** Svaret på, om det er sket. */
    public record JaNej(boolean ja) implements Vaerdi {}

    /** Dagen, det skete, eller den, det nu ventes. */
    public record Dag(LocalDate dato) implements Vaerdi {}

    /** Hvor meget der har flyttet sig hos borgerne; den fagliges eget skøn. */
    public enum Forandring {
        INGEN,
        LIDT,
        TYDELIG,
        MEGET
    }

    public static final int ENHED_LAENGDE = 60;
    public static final int TEKST_LAENGDE = 2000;

    public Notat {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("notatet gælder til %s, før det gælder fra %s".formatted(til, fra));
        }
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        var indhold = switch (vaerdi) {
            case Tal tal ->
                String.join(
                        "\n",
                        tal.antal().toPlainString(),
                        tal.hoejst().map(BigDecimal::toPlainString).orElse(""),
                        tal.udAf().map(BigDecimal::toPlainString).orElse(""),
                        Boolean.toString(tal.omtrent()),
                        tal.enhed());
            case Iagttagelse(var tekst, var forandring) -> tekst + "\n" + forandring.name();
            case JaNej(var ja) -> Boolean.toString(ja);
            case Dag(var dato) -> dato.toString();
        };
        var hvor = tegn.map(Tegn.Id::vaerdi).orElseGet(paa::vaerdi).toString();
        return Integer.toHexString(
                String.join("\n", indhold, hvor, fra.toString(), til.toString()).hashCode());
    }
}
