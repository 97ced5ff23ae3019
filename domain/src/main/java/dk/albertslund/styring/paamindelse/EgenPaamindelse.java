package dk.albertslund.styring.paamindelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Noget, en person vil mindes om.
 *
 * @param dag dagen, den sendes; er det ingen arbejdsdag, så den næste
 */
public record EgenPaamindelse(Id id, Medarbejder.Id ejer, String tekst, LocalDate dag) {

    public static final int TEKST_LAENGDE = 300;

    public record Id(UUID vaerdi) {}

    public EgenPaamindelse {
        if (tekst.isEmpty() || tekst.length() > TEKST_LAENGDE) {
            throw new IllegalArgumentException("en påmindelse har 1-%d tegn".formatted(TEKST_LAENGDE));
        }
    }

    /** Flyttes dagen, er det en ny påmindelse, der sendes igen. */
    public String noegle() {
        return "egen/" + id.vaerdi() + "/" + dag;
    }

    /** Hvad en rettelse går ud fra. */
    public String kendemaerke() {
        return dag + "-" + Integer.toHexString(tekst.hashCode());
    }
}
