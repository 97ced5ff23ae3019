package dk.albertslund.styring.begreb;

import java.util.List;
import java.util.Objects;

/**
 * Et af styringskonceptets begreber (kilder/001). Organisatorerne kan rette alt i det undtagen nøglen.
 *
 * @param ord hvad folk ellers siger, når de mener det: andre ord, bøjninger, engelsk
 * @param beslaegtede nøglerne på dem, det hænger sammen med
 */
public record Begreb(String noegle, Ordlyd dansk, Ordlyd engelsk, List<String> ord, List<String> beslaegtede) {

    /** Begrebet, som det siges på ét sprog. */
    public record Ordlyd(String navn, String forklaring, String eksempel) {

        public static final int NAVN_LAENGDE = 80;
        public static final int TEKST_LAENGDE = 600;

        public Ordlyd {
            if (navn.isBlank() || forklaring.isBlank() || eksempel.isBlank()) {
                throw new IllegalArgumentException("et begreb har navn, forklaring og eksempel: " + navn);
            }
        }
    }

    public Begreb {
        ord = List.copyOf(ord);
        beslaegtede = List.copyOf(beslaegtede);
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        return Integer.toHexString(Objects.hash(dansk, engelsk, ord, beslaegtede));
    }
}
