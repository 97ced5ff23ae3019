package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Skoleferie;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The days the municipality is closed besides the holidays, and the holidays of its schools.
 *
 * @param fridage each year; the half days too, for nobody is to have a deadline on one
 * @param lukkedage in one year
 */
@ConfigurationProperties("styring.kalender")
public record KalenderSettings(
        @DefaultValue Set<MonthDay> fridage,
        @DefaultValue Set<LocalDate> lukkedage,
        @DefaultValue List<Ferie> ferier) {

    /** Either {@code uge} or {@code fra} and {@code til}. */
    public record Ferie(
            Skoleferie.Navn navn,
            @Nullable String uge,
            @Nullable MonthDay fra,
            @Nullable MonthDay til) {

        Skoleferie skoleferie() {
            if (uge != null) {
                var uger =
                        Arrays.stream(uge.split("-", 2)).map(Integer::valueOf).toList();
                return new Skoleferie(navn, new Skoleferie.Uger(uger.getFirst(), uger.getLast()));
            }
            if (fra == null || til == null) {
                throw new IllegalArgumentException(
                        "styring.kalender.ferier: %s has neither uge nor fra and til".formatted(navn));
            }
            return new Skoleferie(navn, new Skoleferie.Datoer(fra, til));
        }
    }

    public KalenderSettings {
        ferier = List.copyOf(ferier);
    }

    Arbejdskalender kalender() {
        return new Arbejdskalender(
                fridage, lukkedage, ferier.stream().map(Ferie::skoleferie).toList());
    }
}
