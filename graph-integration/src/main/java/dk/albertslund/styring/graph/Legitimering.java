package dk.albertslund.styring.graph;

import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows our token to Graph and to nobody else, wherever a link may lead. */
final class Legitimering implements AuthenticationProvider {

    private final GraphAdgang adgang;

    Legitimering(GraphAdgang adgang) {
        this.adgang = adgang;
    }

    @Override
    public void authenticateRequest(RequestInformation kald, @Nullable Map<String, Object> mere) {
        var adresse = adresse(kald);
        var base = adgang.base();
        if (!base.getScheme().equals(adresse.getScheme())
                || !base.getAuthority().equals(adresse.getAuthority())) {
            throw new IllegalStateException("Graph henviser til %s uden for %s".formatted(adresse.getHost(), base));
        }
        kald.headers.put("Authorization", Set.of("Bearer " + adgang.token()));
    }

    private static URI adresse(RequestInformation kald) {
        try {
            return Graphfejl.kraevet(kald.getUri(), "adresse");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
