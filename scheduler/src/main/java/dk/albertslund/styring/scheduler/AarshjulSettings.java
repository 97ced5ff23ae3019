package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Begivenhedsregel;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Faseregel;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Regel;
import dk.albertslund.styring.aarshjul.Stoerrelse;
import dk.albertslund.styring.dansk.Arbejdskalender;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where things lie in a new year; {@code albertslund.yaml} says it for Albertslund. */
@ConfigurationProperties("styring.aarshjul")
public record AarshjulSettings(
        @DefaultValue List<Trin> faser, @DefaultValue List<Dag> begivenheder) {

    /**
     * @param regel as in {@link Regel}
     * @param stoerrelse how long before its end people are reminded, where {@code varsler} does not say
     * @param varsler days before its end
     */
    public record Trin(
            Fase.Navn navn,
            String regel,
            @DefaultValue("MELLEM") Stoerrelse stoerrelse,
            @Nullable Set<Integer> varsler) {

        Faseregel faseregel() {
            return new Faseregel(navn, Regel.laes(regel), varsler == null ? stoerrelse.varsler() : varsler);
        }
    }

    public record Dag(String noegle, String titel, Ejer ejer, String regel) {

        Begivenhedsregel begivenhedsregel() {
            return new Begivenhedsregel(noegle, titel, ejer, Regel.laes(regel));
        }
    }

    public AarshjulSettings {
        faser = List.copyOf(faser);
        begivenheder = List.copyOf(begivenheder);
    }

    public Grundlag grundlag(Arbejdskalender kalender) {
        return new Grundlag(
                faser.stream().map(Trin::faseregel).toList(),
                begivenheder.stream().map(Dag::begivenhedsregel).toList(),
                kalender);
    }
}
