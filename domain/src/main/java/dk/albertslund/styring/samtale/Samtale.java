package dk.albertslund.styring.samtale;

/**
 * Hvor en samtale er nået til, og hvad den næste besked fører til. Alt, hvad samtalen skal huske, er dens
 * komponenter; derfor kan den gemmes mellem to beskeder og afprøves uden Teams.
 */
public sealed interface Samtale {

    Skridt videre(Besked besked, Opslag opslag);

    record Ledig() implements Samtale {
        @Override
        public Skridt videre(Besked besked, Opslag opslag) {
            return Skridt.til(this, new Visning.Hjaelp(java.util.Optional.empty()));
        }
    }
}
