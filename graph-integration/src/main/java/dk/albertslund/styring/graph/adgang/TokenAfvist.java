package dk.albertslund.styring.graph.adgang;

/** The token service said no: a secret that ran out, a wrong id, a missing consent. */
public final class TokenAfvist extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TokenAfvist(String grund) {
        super(grund);
    }

    public TokenAfvist(String grund, Throwable aarsag) {
        super(grund, aarsag);
    }
}
