package dk.albertslund.styring.organisation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alle enheder, også dem, der har været. */
public final class Organisation {

    /** Så mange ledelsesniveauer er der (kilder/002, kilder/004). */
    public static final int NIVEAUER = 5;

    private final Map<Enhed.Id, Enhed> alle = new HashMap<>();
    private final Map<Enhed.Id, List<Enhed>> efterfoelgere = new HashMap<>();

    public Organisation(List<Enhed> enheder) {
        enheder.forEach(enhed -> alle.put(enhed.id(), enhed));
        enheder.forEach(enhed -> enhed.forgaengere()
                .forEach(id -> efterfoelgere
                        .computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(enhed)));
    }

    /** De enheder, der er nu, efter navn. */
    public List<Enhed> gaeldende() {
        return alle.values().stream()
                .filter(Enhed::er)
                .sorted(comparing(Enhed::navn))
                .toList();
    }

    Map<Enhed.Id, Enhed> alle() {
        return Map.copyOf(alle);
    }

    public Optional<Enhed> find(Enhed.Id id) {
        return Optional.ofNullable(alle.get(id));
    }

    /** Den enhed, der nu kaldes sådan; navnet går forud for det, andre også kaldes. */
    public Optional<Enhed> kaldet(String navn) {
        return gaeldende().stream()
                .filter(enhed -> enhed.navn().equalsIgnoreCase(navn))
                .findFirst()
                .or(() ->
                        gaeldende().stream().filter(enhed -> enhed.hedder(navn)).findFirst());
    }

    /** Den enhed, den hører under nu, hvad den end er blevet til siden. */
    public Optional<Enhed> over(Enhed enhed) {
        return enhed.under().flatMap(this::nu);
    }

    public List<Enhed> ligeUnder(Enhed enhed) {
        return gaeldende().stream()
                .filter(anden -> over(anden).filter(enhed::equals).isPresent())
                .toList();
    }

    /** De øverste. */
    public List<Enhed> toppen() {
        return gaeldende().stream().filter(enhed -> over(enhed).isEmpty()).toList();
    }

    /** 1 til 5; en enhed under en enhed er ét niveau længere nede. */
    public int niveau(Enhed enhed) {
        var under = over(enhed).map(over -> niveau(over) + 1).orElse(1);
        return Math.min(Math.max(enhed.slags().niveau, under), NIVEAUER);
    }

    /** Den hører under den anden, eller er den. */
    boolean iEllerUnder(Enhed enhed, Enhed anden) {
        return enhed.equals(anden)
                || over(enhed).filter(over -> iEllerUnder(over, anden)).isPresent();
    }

    /** Hvor mange niveauer der er under den. */
    int dybde(Enhed enhed) {
        return ligeUnder(enhed).stream()
                .mapToInt(under -> 1 + dybde(under))
                .max()
                .orElse(0);
    }

    /** Det, den selv og de enheder, den er blevet til af, har heddet. Arbejdet har enhedens navn fra dengang. */
    public Set<String> navne(String navn) {
        var navne = new LinkedHashSet<>(List.of(navn));
        kaldet(navn).ifPresent(enhed -> linje(enhed).forEach(led -> navne.add(led.navn())));
        return navne;
    }

    /** Den selv og alle, den er blevet til af, den nyeste først. */
    public List<Enhed> linje(Enhed enhed) {
        var linje = new LinkedHashSet<Enhed>();
        saml(enhed, linje);
        return List.copyOf(linje);
    }

    private void saml(Enhed enhed, Set<Enhed> linje) {
        linje.add(enhed);
        enhed.forgaengere().forEach(id -> find(id).ifPresent(foer -> saml(foer, linje)));
    }

    /** Andre end dem bygger på den: den kan ikke bare være der uden at have været. */
    public boolean bruges(Enhed enhed, Collection<Enhed> andreEnd) {
        return alle.values().stream()
                .filter(anden -> !andreEnd.contains(anden))
                .anyMatch(anden -> anden.under().filter(enhed.id()::equals).isPresent()
                        || anden.forgaengere().contains(enhed.id()));
    }

    private Optional<Enhed> nu(Enhed.Id id) {
        return find(id).flatMap(enhed -> enhed.er()
                ? Optional.of(enhed)
                : efterfoelgere.getOrDefault(id, List.of()).stream()
                        .sorted(comparing(Enhed::navn))
                        .flatMap(efter -> nu(efter.id()).stream())
                        .findFirst());
    }
}
