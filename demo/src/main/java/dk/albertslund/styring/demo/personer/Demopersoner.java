package dk.albertslund.styring.demo.personer;

import static java.util.stream.Collectors.toSet;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Rolle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everybody in the demo, as personer.csv lists them. Who has others below her is a leader. */
public final class Demopersoner {

    private static final List<Demoperson> ALLE = laes();

    private Demopersoner() {}

    public static List<Demoperson> alle() {
        return ALLE;
    }

    /** @param fornavn as in the drejebog: "Anna" in Dagplejen, "Bo" of Biblioteket, "Cille" the organiser */
    public static Demoperson ved(String fornavn) {
        return ALLE.stream()
                .filter(it -> it.navn().startsWith(fornavn + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is called " + fornavn));
    }

    static Demoperson medNavn(String navn) {
        return ALLE.stream()
                .filter(it -> it.navn().equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is called " + navn));
    }

    private static List<Demoperson> laes() {
        var rows = Csv.rows("personer.csv");
        var ledere = rows.stream().map(row -> row.get(3)).collect(toSet());
        return rows.stream().map(row -> person(row, ledere)).toList();
    }

    private static Demoperson person(List<String> row, Set<String> ledere) {
        var navn = row.get(0);
        var roller = EnumSet.noneOf(Rolle.class);
        roller.addAll(values(row.get(5), Rolle::valueOf));
        if (ledere.contains(navn)) {
            roller.add(Rolle.LEDER);
        }
        return new Demoperson(
                navn,
                row.get(1),
                row.get(2),
                Optional.of(row.get(3)).filter(it -> !it.isEmpty()),
                values(row.get(4), Borgergruppe::valueOf),
                roller);
    }

    private static <T> Set<T> values(String words, Function<String, T> value) {
        return Arrays.stream(words.split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(value)
                .collect(toSet());
    }
}
