package dk.albertslund.styring.samtale;

/**
 * Intet er i gang: beskeden begynder noget nyt.
 *
 * @param misforstaaet den forrige besked blev ikke forstået; så hjælper vi mere næste gang
 */
public record Ledig(boolean misforstaaet) implements Samtale {

    public Ledig() {
        this(false);
    }

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        return switch (Forstaaelse.ledig(tekst, opslag)) {
            case Hensigt.Uforstaaet uforstaaet -> uforstaaet.udfoer(this, opslag);
            case Hensigt.UdeAfScope udenfor -> udenfor.udfoer(this, opslag);
            case Hensigt.MenteDu menteDu -> menteDu.udfoer(this, opslag);
            case Hensigt forstaaet -> forstaaet.udfoer(new Ledig(), opslag);
        };
    }
}
