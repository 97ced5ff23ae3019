package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.viden.Soegning;

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
        var hensigt = Forstaaelse.ledig(tekst, opslag);
        return misforstaaet && erUvis(hensigt)
                ? Skridt.til(new Ledig(), Soegning.iStedet(tekst, opslag))
                : hensigt.udfoer(new Ledig(), opslag);
    }

    /** Anden gang i træk hjælper det ikke at sige det samme igen. */
    private static boolean erUvis(Hensigt hensigt) {
        return hensigt instanceof Hensigt.Uforstaaet
                || hensigt instanceof Hensigt.UdeAfScope
                || hensigt instanceof Hensigt.MenteDu;
    }
}
