package dk.albertslund.styring.graph.adgang;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A local Graph and a local token service, for contract tests. */
final class KontraktAdgang implements GraphAdgang {

    private final URI base;
    private final ClientCredentials token;

    KontraktAdgang(GraphSettings settings, Clock ur) {
        base = kraevet("graph.base-url", settings.baseUrl());
        Loopback.kraev("graph.base-url", base);
        token = new ClientCredentials(
                kraevet("graph.token-url", settings.tokenUrl()),
                settings.klient(),
                settings.hemmelighed(),
                "https://graph.microsoft.com/.default",
                ur);
    }

    private static URI kraevet(String navn, @Nullable URI adresse) {
        return URI.create(GraphSettings.kraev(navn, adresse == null ? null : adresse.toString()));
    }

    @Override
    public URI base() {
        return base;
    }

    @Override
    public String token() {
        return token.token();
    }
}
