package dk.albertslund.styring.samtale;

import java.util.Map;

/**
 * Et kort er lagt frem, og der ventes på, at personen siger ja til det.
 *
 * @param gem knappen, der siger ja
 * @param om det, kortet handler om
 * @param felter kortets felter, som de blev vist; at skrive ”gem” er at trykke uden at rette noget
 */
public record Fremlagt(Handling gem, String om, Map<String, String> felter) implements Samtale {

    public Fremlagt {
        felter = Map.copyOf(felter);
    }

    /** Er det dette kort, der blev sagt ja til, er samtalen færdig med det; ellers bliver den ved sit. */
    public static Samtale efter(Samtale her, String om) {
        return her instanceof Fremlagt(var _, var det, var _) && det.equals(om) ? new Ledig() : her;
    }

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        return switch (Forstaaelse.vedKort(tekst, opslag)) {
            case Hensigt.Ja _ -> Tryk.paa(new Besked.Trykket(gem, om, felter), this, opslag);
            case Hensigt.Forkert _ -> Skridt.til(this, Hjaelp.sig("kort.ret_i_det"));
            case Hensigt.Uforstaaet _ -> Skridt.til(this, Hjaelp.sig("kort.venter"));
            case Hensigt andet -> andet.udfoer(this, opslag);
        };
    }
}
