package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Faseregel;
import dk.albertslund.styring.aarshjul.Faseregel.Placering;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the phases of a new year lie; {@code albertslund.yaml} says it for Albertslund. */
@ConfigurationProperties("styring.aarshjul")
public record AarshjulSettings(@DefaultValue List<Regel> faser) {

    /** Either {@code fra} and {@code til} or {@code uge}. */
    public record Regel(
            Fase.Navn navn,
            @Nullable MonthDay fra,
            @Nullable MonthDay til,
            @Nullable String uge,
            @DefaultValue Set<Integer> varsler) {

        Faseregel faseregel() {
            return new Faseregel(navn, placering(), varsler);
        }

        private Placering placering() {
            if (uge != null) {
                var uger =
                        Arrays.stream(uge.split("-", 2)).map(Integer::valueOf).toList();
                return new Faseregel.Uger(uger.getFirst(), uger.getLast());
            }
            if (fra == null || til == null) {
                throw new IllegalArgumentException(
                        "styring.aarshjul.faser: %s has neither uge nor fra and til".formatted(navn));
            }
            return new Faseregel.Datoer(fra, til);
        }
    }

    public AarshjulSettings {
        faser = List.copyOf(faser);
    }

    Aarshjul aarshjul(int aar) {
        return Faseregel.aarshjul(aar, faser.stream().map(Regel::faseregel).toList());
    }
}
