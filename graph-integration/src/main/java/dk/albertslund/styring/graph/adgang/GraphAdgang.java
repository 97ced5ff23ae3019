package dk.albertslund.styring.graph.adgang;

import java.net.URI;

/** Where Graph is and what opens it. A bean of this type takes the place of the real one. */
public interface GraphAdgang {

    /** The address all paths are added to. It ends in /v1.0, and nothing but a host is before that. */
    URI base();

    /**
     * A bearer token that is good now. Called for each request, so it is kept while it lasts.
     *
     * @throws TokenAfvist when the token service says no
     */
    String token();
}
