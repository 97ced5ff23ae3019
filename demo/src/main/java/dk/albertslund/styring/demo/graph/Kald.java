package dk.albertslund.styring.demo.graph;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request, alone or as a part of a batch.
 *
 * @param sti the decoded segments after /v1.0
 * @param hoveder header names without regard to letter case
 * @param base where this Graph is; links are absolute
 */
record Kald(
        String metode,
        List<String> sti,
        Map<String, String> soeg,
        Map<String, String> hoveder,
        JsonNode krop,
        URI base) {

    static Kald af(String metode, String url, Map<String, String> hoveder, JsonNode krop, URI base) {
        var dele = url.split("\\?", 2);
        var sti = Arrays.stream(dele[0].split("/"))
                .filter(led -> !led.isEmpty())
                .map(Kald::klartekst)
                .map(Kald::uspecificeret)
                .toList();
        var navne = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        navne.putAll(hoveder);
        return new Kald(metode, sti, dele.length == 1 ? Map.of() : soeg(dele[1]), navne, krop, base);
    }

    private static Map<String, String> soeg(String tekst) {
        return Arrays.stream(tekst.split("&"))
                .filter(del -> !del.isEmpty())
                .map(del -> del.split("=", 2))
                .collect(Collectors.toMap(
                        del -> klartekst(del[0]),
                        del -> del.length == 1 ? "" : klartekst(del[1]),
                        (_, anden) -> anden));
    }

    private static String klartekst(String del) {
        return URLDecoder.decode(del.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Graph takes a function with and without (), and a type's name with and without its namespace. */
    private static String uspecificeret(String led) {
        return led.replaceFirst("\\(\\)$", "").replaceFirst("^(microsoft\\.)?graph\\.", "");
    }

    Optional<String> af(String navn) {
        return Optional.ofNullable(soeg.get(navn));
    }

    List<String> valgte() {
        return af("$select").stream()
                .flatMap(valg -> Arrays.stream(valg.split(",")))
                .map(String::strip)
                .toList();
    }

    String led(int nummer) {
        return sti.get(nummer);
    }

    /** The mailbox a call is for; Outlook counts by it. */
    Optional<String> postkasse() {
        return sti.size() > 2 && sti.getFirst().equals("users") && Begivenhedsruter.OUTLOOK.contains(sti.get(2))
                ? Optional.of(sti.get(1))
                : Optional.empty();
    }
}
