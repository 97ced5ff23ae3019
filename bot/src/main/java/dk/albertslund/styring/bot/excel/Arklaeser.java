package dk.albertslund.styring.bot.excel;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import dk.albertslund.styring.udtraek.Organisationsark;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A sheet of the enheder, read by what its columns are called. A column we do not know is left alone. */
public final class Arklaeser {

    private final Map<String, Kolonne> kolonner;

    /** @param sprog the words for a key, in each language a sheet may be in */
    public Arklaeser(List<UnaryOperator<String>> sprog) {
        kolonner = Arrays.stream(Kolonne.values())
                .flatMap(kolonne -> sprog.stream()
                        .map(ord -> ord.apply("udtraek.kolonne." + Organisationsark.noegle(kolonne)))
                        .map(navn -> Map.entry(Foldning.fold(navn), kolonne)))
                .distinct()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws Ulaeseligt when it is no sheet of ours, or one that nobody should open */
    public List<Arkraekke> laes(byte[] fil) {
        var raekker = Regneark.foerste(fil);
        if (raekker.isEmpty()) {
            throw new Ulaeseligt(Ulaeseligt.Grund.UDEN_KOLONNER);
        }
        var hoved = hoved(raekker.getFirst());
        if (!hoved.containsValue(Kolonne.NAVN)) {
            throw new Ulaeseligt(Ulaeseligt.Grund.UDEN_KOLONNER);
        }
        return raekker.stream().skip(1).map(raekke -> raekke(raekke, hoved)).toList();
    }

    private Map<Integer, Kolonne> hoved(Regneark.Raekke foerste) {
        var hoved = new HashMap<Integer, Kolonne>();
        foerste.celler().forEach((nr, celle) -> {
            var kolonne = kolonner.get(Foldning.fold(celle.tekst()));
            if (kolonne != null && !hoved.containsValue(kolonne)) {
                hoved.put(nr, kolonne);
            }
        });
        return hoved;
    }

    private static Arkraekke raekke(Regneark.Raekke raekke, Map<Integer, Kolonne> hoved) {
        var felter = new EnumMap<Kolonne, String>(Kolonne.class);
        var formler = EnumSet.noneOf(Kolonne.class);
        hoved.forEach((nr, kolonne) -> {
            var celle = raekke.celler().getOrDefault(nr, Regneark.Celle.TOM);
            felter.put(kolonne, celle.tekst());
            if (celle.formel()) {
                formler.add(kolonne);
            }
        });
        return new Arkraekke(raekke.nr(), felter, formler);
    }
}
