package dk.albertslund.styring.bot.excel;

/** A file that is not read, and why. */
public final class Ulaeseligt extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The texts lie under {@code ark.ulaeseligt}. */
    public enum Grund {
        IKKE_EXCEL,
        FOR_STOR,
        UDEN_KOLONNER
    }

    private final Grund grund;

    Ulaeseligt(Grund grund) {
        super(grund.name());
        this.grund = grund;
    }

    Ulaeseligt(Grund grund, Throwable aarsag) {
        super(grund.name(), aarsag);
        this.grund = grund;
    }

    public Grund grund() {
        return grund;
    }
}
