package dk.albertslund.styring.udviklingsuge;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Graph sagde nej eller svarede ikke. */
public final class Kalenderfejl extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forbigaaende;
    private final transient Optional<Duration> vent;

    private final boolean slukket;

    /** @param vent hvor længe Graph beder os vente (Retry-After) */
    public Kalenderfejl(String grund, boolean forbigaaende, Optional<Duration> vent, Throwable aarsag) {
        this(grund, forbigaaende, vent, aarsag, /* slukket= */ false);
    }

    private Kalenderfejl(
            String grund, boolean forbigaaende, Optional<Duration> vent, @Nullable Throwable aarsag, boolean slukket) {
        super(grund, aarsag);
        this.forbigaaende = forbigaaende;
        this.vent = vent;
        this.slukket = slukket;
    }

    /** Kommunen har slået kalenderne fra; der er ikke spurgt om noget. */
    public static Kalenderfejl slukket() {
        return new Kalenderfejl("kalenderne er slået fra", false, Optional.empty(), null, /* slukket= */ true);
    }

    /** Det kan lykkes, hvis det prøves igen. */
    public boolean forbigaaende() {
        return forbigaaende;
    }

    public boolean erSlukket() {
        return slukket;
    }

    public Optional<Duration> vent() {
        return vent;
    }
}
