package dk.albertslund.styring.demo.graph;

import java.util.Map;

/** What Graph says no with. */
final class Graphfejl extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String kode;
    private final transient Map<String, String> hoveder;

    Graphfejl(int status, String kode, String tekst) {
        this(status, kode, tekst, Map.of());
    }

    Graphfejl(int status, String kode, String tekst, Map<String, String> hoveder) {
        super(tekst);
        this.status = status;
        this.kode = kode;
        this.hoveder = hoveder;
    }

    static Graphfejl findesIkke(String hvad) {
        return new Graphfejl(404, "Request_ResourceNotFound", "Resource '%s' does not exist.".formatted(hvad));
    }

    static Graphfejl forkert(String hvad) {
        return new Graphfejl(400, "ErrorInvalidRequest", hvad);
    }

    Graphsvar svar(String klient, String kald) {
        var fejl = Json.object().put("code", kode).put("message", getMessage());
        fejl.putObject("innerError").put("request-id", kald).put("client-request-id", klient);
        var krop = Json.object();
        krop.set("error", fejl);
        return new Graphsvar(status, hoveder, krop);
    }
}
