package dk.albertslund.styring.organisation;

import static dk.albertslund.styring.organisation.Enhed.Slags.AFDELING;
import static dk.albertslund.styring.organisation.Enhed.Slags.DIREKTION;
import static dk.albertslund.styring.organisation.Enhed.Slags.DIREKTOEROMRAADE;
import static dk.albertslund.styring.organisation.Enhed.Slags.ENHED;
import static dk.albertslund.styring.organisation.Enhed.Slags.STAB;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Kataloget kender kun navne og ledere. Hvem der hører under hvem, og hvad de er, er et gæt, administratoren ser på. */
public final class Enhedsgaet {

    /**
     * En enhed, vi ikke har.
     *
     * @param over den enhed, lederens leder er i; tom, når der ingen er
     */
    public record Spor(String navn, Optional<String> over) {}

    private final Map<String, Spor> spor;
    private final Organisation organisation;

    private Enhedsgaet(List<Spor> nye, Organisation organisation) {
        spor = nye.stream().collect(toMap(Spor::navn, Function.identity(), (en, _) -> en));
        this.organisation = organisation;
    }

    public static List<NyEnhed> paa(List<Spor> nye, Organisation organisation) {
        var gaet = new Enhedsgaet(nye, organisation);
        return nye.stream().map(gaet::paa).toList();
    }

    private NyEnhed paa(Spor en) {
        return new NyEnhed(en.navn(), slags(en), over(en).orElse(""));
    }

    /** Fører det opad tilbage til den selv, er den øverst. */
    private Optional<String> over(Spor en) {
        var set = new HashSet<String>();
        var her = en.over();
        while (her.isPresent() && set.add(her.get())) {
            if (her.get().equals(en.navn())) {
                return Optional.empty();
            }
            her = Optional.ofNullable(spor.get(her.get())).flatMap(Spor::over);
        }
        return en.over();
    }

    private Enhed.Slags slags(Spor en) {
        boolean harUnder = spor.values().stream()
                .anyMatch(anden -> over(anden).filter(en.navn()::equals).isPresent());
        return switch (niveau(en)) {
            case 1 -> harUnder ? DIREKTION : ENHED;
            case 2 -> harUnder ? DIREKTOEROMRAADE : STAB;
            case 3 -> AFDELING;
            default -> ENHED;
        };
    }

    private int niveau(Spor en) {
        return over(en).map(navn -> spor.containsKey(navn)
                        ? niveau(spor.get(navn)) + 1
                        : organisation
                                .kaldet(navn)
                                .map(enhed -> organisation.niveau(enhed) + 1)
                                .orElse(1))
                .orElse(1);
    }
}
