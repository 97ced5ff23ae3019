package dk.albertslund.styring.demo.pakke;

import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import java.util.HashMap;
import java.util.Map;

/** What the packaged bot has to be told to run against a local issuer, with its authentication on. */
public final class Kontraktmiljoe {

    public static final String APP = "c0ffee00-1111-4222-8333-444455556666";
    public static final String TENANT = "7d1a3c52-0f5e-4b43-9b0a-5a1f1f0f7c10";

    public static Map<String, String> med(LocalPostgres postgres, LocalIssuer issuer, Map<String, String> mere) {
        var settings = new HashMap<String, String>();
        settings.put("SPRING_PROFILES_ACTIVE", "kontrakt");
        settings.put("SPRING_DATASOURCE_URL", postgres.jdbcUrl());
        settings.put("SPRING_DATASOURCE_USERNAME", postgres.username());
        settings.put("SPRING_DATASOURCE_PASSWORD", postgres.password());
        settings.put("TEAMS_APP_ID", APP);
        settings.put("TEAMS_TENANT_ID", TENANT);
        settings.put("TEAMS_APP_PASSWORD", "hemmelig");
        settings.put("TEAMS_OPENID_METADATA_URL", issuer.address("/metadata"));
        settings.put("TEAMS_TOKEN_URL", issuer.address("/teams/token"));
        settings.put("GRAPH_TENANT_ID", TENANT);
        settings.put("GRAPH_CLIENT_ID", APP);
        settings.put("GRAPH_CLIENT_SECRET", "hemmelig");
        settings.put("GRAPH_ORGANIZER", "uge@styring.example");
        settings.put("GRAPH_BASE_URL", issuer.address("/v1.0"));
        settings.put("GRAPH_TOKEN_URL", issuer.address("/graph/token"));
        settings.putAll(mere);
        return settings;
    }

    private Kontraktmiljoe() {}
}
