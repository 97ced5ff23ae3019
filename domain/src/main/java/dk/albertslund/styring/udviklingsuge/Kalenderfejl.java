package dk.albertslund.styring.udviklingsuge;

import java.time.Duration;
import java.util.Optional;

/** Graph sagde nej eller svarede ikke. */
public final class Kalenderfejl extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forbigaaende;
    private final transient Optional<Duration> vent;

    /** @param vent hvor længe Graph beder os vente (Retry-After) */
    public Kalenderfejl(String grund, boolean forbigaaende, Optional<Duration> vent, Throwable aarsag) {
        super(grund, aarsag);
        this.forbigaaende = forbigaaende;
        this.vent = vent;
    }

    /** Det kan lykkes, hvis det prøves igen. */
    public boolean forbigaaende() {
        return forbigaaende;
    }

    public Optional<Duration> vent() {
        return vent;
    }
}
