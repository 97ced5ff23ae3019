package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Et notat, der endnu ikke er gemt.
 *
 * @param id det id, notatet får
 * @param skrevet det, der står i kortets første felt: ”ca. 20”, en iagttagelse, ”JA” eller en dato; tomt, når det mangler
 * @param retter kendemærket for det gemte, som kladden retter; tomt, når det er nyt
 */
public record Notatkladde(
        UUID id,
        Optional<Sted> sted,
        Slags slags,
        String skrevet,
        String enhed,
        Optional<Forandring> forandring,
        LocalDate fra,
        LocalDate til,
        String retter) {

    /** Det, kortets første felt tager imod. */
    public enum Slags {
        TAL,
        IAGTTAGELSE,
        JA_NEJ,
        DATO;

        static Slags af(Tegn.Art art) {
            return switch (art) {
                case HOEJST, MINDST, RELATIV, ANDEL, ANTAL -> TAL;
                case JA_NEJ -> JA_NEJ;
                case DATO -> DATO;
                case IAGTTAGELSE -> IAGTTAGELSE;
            };
        }

        static Slags af(Notat.Vaerdi vaerdi) {
            return switch (vaerdi) {
                case Notat.Tal _ -> TAL;
                case Notat.Iagttagelse _ -> IAGTTAGELSE;
                case Notat.JaNej _ -> JA_NEJ;
                case Notat.Dag _ -> DATO;
            };
        }
    }

    /** Det, kortets knapper handler om: id'et og, for en rettelse, hvad der blev rettet i. */
    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }

    public boolean mangler() {
        return skrevet.isEmpty();
    }

    /** Tallet i feltet; tomt, når der ikke står et. */
    public Optional<Notat.Tal> tal() {
        return slags == Slags.TAL ? Talskrift.laes(skrevet, enhed) : Optional.empty();
    }

    /** Den samme med et andet i det første felt. */
    public Notatkladde med(String andet) {
        return new Notatkladde(id, sted, slags, andet, enhed, forandring, fra, til, retter);
    }
}
