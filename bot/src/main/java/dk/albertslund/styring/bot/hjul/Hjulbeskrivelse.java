package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.samtale.Sprog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same as the picture shows, in words. */
public final class Hjulbeskrivelse {

    public static String af(Hjul hjul, Sprog sprog) {
        var ord = new Ord(sprog);
        var saetninger = new ArrayList<String>();
        saetninger.add(ord.titel(hjul));
        saetninger.add(ord.her() + ": " + ord.dagMedUge(hjul.idag()));
        if (!hjul.naeste().isEmpty()) {
            saetninger.add(naeste(hjul, ord));
        }
        Arrays.stream(Ejer.values())
                .filter(ejer -> !hjul.ring(ejer).isEmpty())
                .map(ejer -> ord.ring(ejer, hjul) + ": " + poster(hjul.ring(ejer), ord))
                .forEach(saetninger::add);
        return String.join(". ", saetninger) + ".";
    }

    private static String naeste(Hjul hjul, Ord ord) {
        return ord.tekst("hjul.naeste") + ": "
                + IntStream.range(0, hjul.naeste().size())
                        .mapToObj(nr -> "%d %s, %s"
                                .formatted(
                                        nr + 1,
                                        ord.navn(hjul.naeste().get(nr)),
                                        ord.dag(hjul.naeste().get(nr).dag())))
                        .collect(Collectors.joining("; "));
    }

    private static String poster(List<Aarspost> poster, Ord ord) {
        return poster.stream()
                .map(post -> ord.navn(post) + " " + ord.periode(post))
                .collect(Collectors.joining("; "));
    }

    private Hjulbeskrivelse() {}
}
