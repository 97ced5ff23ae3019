package dk.albertslund.styring.demo.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A small invented municipality. */
final class Byen {

    static final Bruger LEDER = Bruger.ansat(
            id("leder"), "Tove", "Engblad", "tove.engblad@demo.example", "Afdelingsleder", "Ældre", Optional.empty());
    static final Bruger ORGANISATOR = Bruger.ansat(
            id("uge"), "Uge", "Planlægger", Opstilling.ORGANISATOR, "Postkasse", "Udvikling", Optional.empty());
    static final Rum SAL = new Rum(id("sal"), "Kantinen, syd", "kantinen.syd@demo.example", 80);
    static final Rum STUE = new Rum(id("stue"), "Birkestuen", "birkestuen@demo.example", 12);

    private Byen() {}

    static Kommune med(int ansatte, Gruppe... grupper) {
        var brugere = new ArrayList<Bruger>(List.of(LEDER, ORGANISATOR));
        for (var nummer = 1; nummer <= ansatte; nummer++) {
            brugere.add(ansat(nummer));
        }
        return new Kommune(brugere, List.of(grupper), List.of(SAL, STUE));
    }

    static Bruger ansat(int nummer) {
        return Bruger.ansat(
                id("ansat" + nummer),
                "Ansat" + nummer,
                "Prøve",
                "ansat%d@demo.example".formatted(nummer),
                "Pædagog",
                "Børn",
                Optional.of(LEDER.id()));
    }

    static String id(String af) {
        return UUID.nameUUIDFromBytes(af.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
