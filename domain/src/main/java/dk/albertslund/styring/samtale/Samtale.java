package dk.albertslund.styring.samtale;

/**
 * Hvor en samtale er nået til, og hvad den næste besked fører til. Alt, hvad samtalen skal huske, er dens
 * komponenter; derfor kan den gemmes mellem to beskeder og afprøves uden Teams.
 */
public sealed interface Samtale permits Ledig, Registrering, Notering {

    default Skridt videre(Besked besked, Opslag opslag) {
        return switch (besked) {
            case Besked.Installeret _ -> Skridt.til(this, Velkommen.til(opslag));
            case Besked.Trykket tryk -> Tryk.paa(tryk, this, opslag);
            case Besked.Skrevet(var tekst) when Personnummer.staarI(tekst) -> Skridt.til(this, Personnummer.AFVISNING);
            case Besked.Skrevet(var tekst) -> skrevet(tekst, opslag);
        };
    }

    /** Det, der er skrevet, mens samtalen er her. */
    Skridt skrevet(String tekst, Opslag opslag);
}
