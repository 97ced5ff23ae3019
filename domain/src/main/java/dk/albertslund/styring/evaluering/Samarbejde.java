package dk.albertslund.styring.evaluering;

import dk.albertslund.styring.organisation.Medarbejder;

/**
 * Én enheds syn på samarbejdet om noget tværfagligt (kilder/000:242-244).
 *
 * @param opgave om opgaven var klar
 * @param roller om det var klart, hvem der gjorde hvad
 * @param vaerdi om det gav borgerne noget, at I var sammen om det
 * @param tekst tomt, når der ikke er mere at sige
 */
public record Samarbejde(
        Evaluering.Id paa, String enhed, Svar opgave, Svar roller, Svar vaerdi, String tekst, Medarbejder.Id af) {

    public enum Svar {
        NEJ,
        DELVIST,
        JA
    }

    public static final int TEKST_LAENGDE = 1000;

    public Samarbejde {
        tekst = tekst.strip();
        if (enhed.isBlank()) {
            throw new IllegalArgumentException("et syn på samarbejdet er en enheds");
        }
        if (tekst.length() > TEKST_LAENGDE) {
            throw new IllegalArgumentException("et syn på samarbejdet har højst %d tegn".formatted(TEKST_LAENGDE));
        }
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        return Integer.toHexString(String.join("\n", opgave.name(), roller.name(), vaerdi.name(), tekst)
                .hashCode());
    }
}
