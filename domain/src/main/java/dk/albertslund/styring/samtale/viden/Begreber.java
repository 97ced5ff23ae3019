package dk.albertslund.styring.samtale.viden;

import static java.util.Map.entry;

import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Saetning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styringskonceptets begreber (kilder/001): hvert med de ord, folk bruger om det, og dem, det hænger sammen med.
 * Forklaringerne ligger i bundlerne.
 */
public final class Begreber {

    private record Begreb(List<String> ord, List<String> beslaegtede) {}

    private static final Map<String, Begreb> ALLE = alle(
            entry("vision", af("vision|visionen", "politik", "maalsaetning")),
            entry("politik", af("politik|politikken|politikker", "vision", "maalsaetning")),
            entry("politiklandskab", af("politiklandskab|politiklandskabet", "politik")),
            entry("maalsaetning", af("maalsaetning|maalsaetningen|maalsaetninger|objective", "politik", "maal")),
            entry("maalplan", af("maalplan|maalplanen|maalplaner|goal plan", "maal", "milepael")),
            entry("maal", af("maal|maalet|goal", "maalsaetning", "maalplan", "tegn")),
            entry("milepael", af("milepael|milepaelen|milepaele|milestone", "maalplan")),
            entry(
                    "proevehandling",
                    af("proevehandling|proevehandlingen|proevehandlinger|trial action", "tegn", "evaluering")),
            entry("tegn", af("tegn|tegnet|tegnene|sign", "proevehandling", "evaluering")),
            entry("evaluering", af("evaluering|evalueringen|evalueringer|evaluation", "tegn", "proevehandling")),
            entry("aarshjul", af("aarshjul|aarshjulet|annual wheel", "udviklingsuge", "maalplan")),
            entry("udviklingsuge", af("udviklingsuge|udviklingsugen|development week", "aarshjul", "borgergruppe")),
            entry(
                    "ledelsesgrundlag",
                    af("medarbejder- og ledelsesgrundlag|ledelsesgrundlag|ledelsesgrundlaget", "kompetencer")),
            entry("kompetencer", af("kompetence|kompetencer|kompetencen", "ledelsesgrundlag")),
            entry("modtagerfokus", af("modtagerfokus", "maalgruppe")),
            entry("trivsel", af("trivsel|trivsel og fremmoede|fremmoede", "ledelsesgrundlag")),
            entry(
                    "organisationsdiagram",
                    af("organisationsdiagram|organisationsdiagrammet|organisation", "udviklingsuge")),
            entry("monofaglig", af("monofaglig|monofagligt", "tvaerfaglig")),
            entry("tvaerfaglig", af("tvaerfaglig|tvaerfagligt|tvaerfaglighed", "monofaglig", "samarbejdsmodel")),
            entry("vidensniveau", af("vidensniveau|vidensniveauet", "koordinationsniveau", "samskabelsesniveau")),
            entry(
                    "koordinationsniveau",
                    af("koordinationsniveau|koordinationsniveauet", "vidensniveau", "samskabelsesniveau")),
            entry(
                    "samskabelsesniveau",
                    af("samskabelsesniveau|samskabelsesniveauet|samskabelse", "vidensniveau", "koordinationsniveau")),
            entry(
                    "samarbejdsmodel",
                    af("samarbejdsmodel|samarbejdsmodellen|model for tvaerfagligt samarbejde", "tvaerfaglig")),
            entry("maalgruppe", af("maalgruppe|maalgruppen|maalgrupper", "borgergruppe")),
            entry("borgergruppe", af("borgergruppe|borgergruppen|borgergrupper", "maalgruppe", "udviklingsuge")));

    /** Begrebet, som et foldet ord eller udtryk står for. */
    public static Optional<String> kendt(String foldet) {
        return ALLE.entrySet().stream()
                .filter(begreb -> begreb.getValue().ord().contains(foldet))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Det længste begreb, der nævnes, eventuelt med en slåfejl, er det, der spørges om. */
    public static Optional<String> naevnt(Saetning saetning) {
        var ord = saetning.ord();
        for (int laengde = Math.min(4, ord.size()); laengde > 0; laengde--) {
            for (int i = 0; i + laengde <= ord.size(); i++) {
                var noegle = naesten(String.join(" ", ord.subList(i, i + laengde)));
                if (noegle.isPresent()) {
                    return noegle;
                }
            }
        }
        return Optional.empty();
    }

    /** De begreber, der nævnes, i rækkefølge; hvert ord hører kun til ét. */
    public static List<String> alleNaevnte(Saetning saetning) {
        return saetning.ord().stream()
                .flatMap(ord -> naesten(ord).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> naesten(String udtryk) {
        return kendt(udtryk)
                .or(() -> ALLE.values().stream()
                        .flatMap(begreb -> begreb.ord().stream())
                        .filter(et -> et.length() > 4 && Saetning.ligner(udtryk, List.of(et)))
                        .findFirst()
                        .flatMap(Begreber::kendt));
    }

    public static Visning forklar(String noegle) {
        var begreb = ALLE.get(noegle);
        return begreb == null ? Hjaelp.sig("begreb.ukendt") : new Visning.Begrebssvar(noegle, begreb.beslaegtede());
    }

    private static Begreb af(String ord, String... beslaegtede) {
        return new Begreb(List.of(ord.split("\\|")), List.of(beslaegtede));
    }

    @SafeVarargs
    private static Map<String, Begreb> alle(Map.Entry<String, Begreb>... begreber) {
        var alle = new LinkedHashMap<String, Begreb>();
        for (var begreb : begreber) {
            alle.put(begreb.getKey(), begreb.getValue());
        }
        return alle;
    }

    private Begreber() {}
}
