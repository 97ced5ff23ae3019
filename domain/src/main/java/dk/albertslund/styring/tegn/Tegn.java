package dk.albertslund.styring.tegn;

import dk.albertslund.styring.organisation.Medarbejder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Det, vi har aftalt at holde øje med: om der sker de forandringer hos målgruppen, der tilsammen kan indfri målet
 * (kilder/001:199).
 *
 * @param enhed det, der tælles: ”deltagere”, ”%”; tomt, når det ikke er sagt eller ikke er et tal
 * @param udgangspunkt tallet, før vi gik i gang
 * @param maaltal det tal, det skal ende på; for en relativ ændring så mange procent fra udgangspunktet
 * @param inden sidste dag, det skal være nået
 * @param noteresAf den, der noterer det; tom, når enhver på holdet gør
 */
public record Tegn(
        Id id,
        Paa paa,
        String navn,
        Art art,
        String enhed,
        Retning retning,
        Optional<BigDecimal> udgangspunkt,
        Optional<BigDecimal> maaltal,
        Optional<LocalDate> inden,
        Rytme rytme,
        Optional<Medarbejder.Id> noteresAf) {

    public record Id(UUID vaerdi) {}

    /** Hvordan det kan ses, om det er nået (kilder/003:149 og kilder/000:161). */
    public enum Art {
        HOEJST,
        MINDST,
        /** Så mange procent op eller ned fra udgangspunktet. */
        RELATIV,
        /** Så mange ud af alle; i procent. */
        ANDEL,
        ANTAL,
        JA_NEJ,
        DATO,
        IAGTTAGELSE;

        public boolean erTal() {
            return switch (this) {
                case HOEJST, MINDST, RELATIV, ANDEL, ANTAL -> true;
                case JA_NEJ, DATO, IAGTTAGELSE -> false;
            };
        }
    }

    /** Den vej, der er fremgang. */
    public enum Retning {
        OP,
        NED
    }

    public static final int NAVN_LAENGDE = 200;

    public Tegn {
        navn = navn.strip();
        enhed = art == Art.ANDEL ? "%" : enhed.strip();
        retning = retning(art, retning, maaltal);
        if (navn.isEmpty() || navn.length() > NAVN_LAENGDE) {
            throw new IllegalArgumentException("et tegn har et navn på 1-%d tegn".formatted(NAVN_LAENGDE));
        }
        if (enhed.length() > Notat.ENHED_LAENGDE) {
            throw new IllegalArgumentException("en enhed har højst %d tegn".formatted(Notat.ENHED_LAENGDE));
        }
        if (art == Art.RELATIV && (udgangspunkt.isEmpty() || maaltal.isEmpty())) {
            throw new IllegalArgumentException("en relativ ændring har et udgangspunkt og et måltal");
        }
        if (!art.erTal() && (udgangspunkt.isPresent() || maaltal.isPresent())) {
            throw new IllegalArgumentException("%s har ingen tal".formatted(art));
        }
    }

    private static Retning retning(Art art, Retning sagt, Optional<BigDecimal> maaltal) {
        return switch (art) {
            case HOEJST -> Retning.NED;
            case MINDST, JA_NEJ, DATO, IAGTTAGELSE -> Retning.OP;
            case RELATIV -> maaltal.filter(tal -> tal.signum() < 0).isPresent() ? Retning.NED : Retning.OP;
            case ANDEL, ANTAL -> sagt;
        };
    }

    /** Om notatet er til dette tegn; er det løst, så når det tæller det samme på det samme sted. */
    public boolean tager(Notat notat) {
        return notat.tegn()
                .map(id::equals)
                .orElseGet(() -> notat.paa().equals(paa)
                        && art.erTal()
                        && !enhed.isEmpty()
                        && notat.vaerdi() instanceof Notat.Tal tal
                        && tal.maaltI().equalsIgnoreCase(enhed));
    }

    /** Det tal, der skal nås, i samme enhed som det, der noteres. */
    public Optional<BigDecimal> sigte() {
        return art == Art.RELATIV
                ? udgangspunkt.flatMap(fra -> maaltal.map(procent -> fra.add(fra.multiply(procent)
                        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros())))
                : maaltal;
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        return Integer.toHexString(Objects.hash(
                paa.vaerdi(),
                navn,
                art.name(),
                enhed,
                retning.name(),
                udgangspunkt.map(BigDecimal::toPlainString),
                maaltal.map(BigDecimal::toPlainString),
                inden,
                rytme.name(),
                noteresAf));
    }
}
