package dk.albertslund.styring.aarshjul;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * En fase i årshjulet, fra og med {@code fra} til og med {@code til}. Den sidste dag er fristen.
 *
 * @param varsler hvor mange dage før fristen der mindes om den
 */
public record Fase(Navn navn, LocalDate fra, LocalDate til, Set<Integer> varsler) {

    /** Trinene i kilder/000:116-149; rækkefølgen i en given installation følger datoerne. */
    public enum Navn {
        BUDGETVEDTAGELSE,
        VALG_AF_MAALSAETNINGER,
        OPLAEG_TIL_MAAL,
        UDVIKLINGSUGE,
        FAERDIGGOERELSE,
        PROEVEHANDLINGER,
        /** Enhedernes bidrag til status, samlet før sommerferien. */
        STATUSINDSAMLING,
        STATUS;

        /** Som den hedder i reglerne: ”10 arbejdsdage før udviklingsuge”. */
        public String noegle() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Ejer ejer() {
            return switch (this) {
                case BUDGETVEDTAGELSE, VALG_AF_MAALSAETNINGER, STATUS -> Ejer.KOMMUNALBESTYRELSE;
                case UDVIKLINGSUGE, STATUSINDSAMLING -> Ejer.LEDELSE;
                case OPLAEG_TIL_MAAL, FAERDIGGOERELSE, PROEVEHANDLINGER -> Ejer.ENHED;
            };
        }

        /** Dem, der kan gøre noget ved fristen. */
        public Kreds kreds() {
            return switch (this) {
                case BUDGETVEDTAGELSE, VALG_AF_MAALSAETNINGER -> Kreds.ORGANISATORER;
                case UDVIKLINGSUGE -> Kreds.DELTAGERE;
                case OPLAEG_TIL_MAAL, FAERDIGGOERELSE, PROEVEHANDLINGER, STATUSINDSAMLING, STATUS -> Kreds.LEDERE;
            };
        }

        /** Der skal komme noget ud af den, så det sidste varsel kan ingen vælge fra. */
        public boolean pligt() {
            return switch (this) {
                case BUDGETVEDTAGELSE,
                        VALG_AF_MAALSAETNINGER,
                        OPLAEG_TIL_MAAL,
                        FAERDIGGOERELSE,
                        STATUSINDSAMLING,
                        STATUS -> true;
                case UDVIKLINGSUGE, PROEVEHANDLINGER -> false;
            };
        }

        /** En enhed kan sætte sin egen frist inden for fasens dage. */
        public boolean lokal() {
            return switch (this) {
                case OPLAEG_TIL_MAAL, FAERDIGGOERELSE, STATUSINDSAMLING -> true;
                case BUDGETVEDTAGELSE, VALG_AF_MAALSAETNINGER, UDVIKLINGSUGE, PROEVEHANDLINGER, STATUS -> false;
            };
        }
    }

    public Fase {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("%s slutter %s, før den begynder %s".formatted(navn, til, fra));
        }
        varsler = Set.copyOf(varsler);
    }

    /** De dage, der mindes om fristen. Et varsel, der falder på en fridag, sendes arbejdsdagen før. */
    public Set<LocalDate> varselsdage(Arbejdskalender kalender) {
        return varsler.stream()
                .map(dage -> kalender.senest(til.minusDays(dage)))
                .collect(toUnmodifiableSet());
    }

    public Fase medFrist(LocalDate frist) {
        return new Fase(navn, frist.isBefore(fra) ? frist : fra, frist, varsler);
    }

    Fase paa(Periode dage) {
        return new Fase(navn, dage.start(), dage.slut(), varsler);
    }

    Periode dage() {
        return new Periode(fra, til, Korn.DAG);
    }

    public boolean omfatter(LocalDate dato) {
        return !dato.isBefore(fra) && !dato.isAfter(til);
    }
}
