package dk.albertslund.styring.graph;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/** Records what the SDK sends and gets as lines of JSON, for the checker of Graph traffic. */
final class Optager implements Interceptor {

    private final Path fil;

    Optager(String navn) {
        fil = Path.of("target/graph/" + navn + ".jsonl");
    }

    @Override
    public Response intercept(Chain kaede) throws IOException {
        var svar = kaede.proceed(kaede.request());
        if (svar.isRedirect()) {
            return svar; // Graph does not redirect; only a test does.
        }
        skriv(
                "{\"method\":\"%s\",\"path\":\"%s\",\"query\":%s,\"requestHeaders\":%s,\"requestBody\":%s,\"status\":%d,\"responseHeaders\":%s,\"responseBody\":%s}\n"
                        .formatted(
                                kaede.request().method(),
                                kaede.request().url().encodedPath(),
                                tekst(String.valueOf(kaede.request().url().encodedQuery())
                                        .replaceFirst("^null$", "")),
                                hoveder(kaede.request().headers()),
                                krop(kaede.request()),
                                svar.code(),
                                hoveder(svar.headers()),
                                json(svar.peekBody(Long.MAX_VALUE).string())));
        return svar;
    }

    private static String krop(Request kald) throws IOException {
        if (kald.body() == null || "application/octet-stream".equals(kald.header("Content-Type"))) {
            return "null"; // a file is not for the eye
        }
        try (var buffer = new Buffer()) {
            kald.body().writeTo(buffer);
            return json(buffer.readUtf8());
        }
    }

    private static String json(String krop) {
        return krop.isBlank() ? "null" : krop.replace("\n", " ");
    }

    private static String hoveder(Headers hoveder) {
        return hoveder.names().stream()
                .filter(navn -> !navn.equalsIgnoreCase("authorization"))
                .map(navn -> tekst(navn) + ":" + tekst(String.join(", ", hoveder.values(navn))))
                .collect(joining(",", "{", "}"));
    }

    private static String tekst(String raa) {
        return "\"" + raa.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void skriv(String linje) throws IOException {
        synchronized (Optager.class) {
            Files.createDirectories(fil.getParent());
            Files.writeString(fil, linje, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
