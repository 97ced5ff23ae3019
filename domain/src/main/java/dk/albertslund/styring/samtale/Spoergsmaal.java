package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.Besked.Trykket;

/**
 * Der er lagt et kort frem, som venter på et ja.
 *
 * @param ja det tryk, et skrevet ”ja” er det samme som
 */
public record Spoergsmaal(Trykket ja) implements Samtale {

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        return switch (Hensigt.med(tekst, opslag)) {
            case Hensigt.Ja _ -> Tryk.paa(ja, new Ledig(), opslag);
            case Hensigt.Nej _ -> Fortrydelse.annuller(this);
            case Hensigt andet -> andet.udfoer(this, opslag);
        };
    }

    /** Er det det kort, der spurgte, er spørgsmålet besvaret; er samtalen ved noget andet, bliver den ved det. */
    static Samtale besvaret(Trykket tryk, Samtale her) {
        return her instanceof Spoergsmaal(var ja)
                        && ja.handling() == tryk.handling()
                        && ja.om().equals(tryk.om())
                ? new Ledig()
                : her;
    }
}
