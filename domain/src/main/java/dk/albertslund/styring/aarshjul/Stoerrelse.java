package dk.albertslund.styring.aarshjul;

import java.util.Set;

/** Hvor stor en opgave er, og dermed hvor længe i forvejen der mindes om den. */
public enum Stoerrelse {
    LILLE,
    MELLEM,
    STOR;

    /** Dage før fristen. */
    public Set<Integer> varsler() {
        return switch (this) {
            case LILLE -> Set.of(3);
            case MELLEM -> Set.of(7, 2);
            case STOR -> Set.of(14, 5, 1);
        };
    }
}
