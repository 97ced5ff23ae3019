package dk.albertslund.styring.organisation;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Hvem der leder hvem lige nu. Er en post tom, går det, der hører til den, til den nærmeste over. */
public final class Ledelse {

    /** @param aktiv falsk for den, der er stoppet, men som nogen stadig har som leder */
    public record Ansat(
            Medarbejder.Id id,
            String navn,
            String fornavn,
            String enhed,
            Optional<Medarbejder.Id> leder,
            boolean aktiv) {}

    private final Organisation organisation;
    private final Map<Medarbejder.Id, Ansat> alle;
    private final Map<String, List<Ansat>> iEnhed;
    private final Map<Medarbejder.Id, List<Ansat>> under;

    public Ledelse(Organisation organisation, Collection<Ansat> ansatte) {
        this.organisation = organisation;
        alle = ansatte.stream().collect(toMap(Ansat::id, identity()));
        var aktive = ansatte.stream().filter(Ansat::aktiv).toList();
        iEnhed = aktive.stream().filter(en -> !en.enhed().isEmpty()).collect(groupingBy(Ansat::enhed));
        under = ansatte.stream()
                .filter(en -> en.leder().isPresent())
                .collect(groupingBy(en -> en.leder().orElseThrow()));
    }

    public Optional<Ansat> ansat(Medarbejder.Id id) {
        return Optional.ofNullable(alle.get(id)).filter(Ansat::aktiv);
    }

    /** De enheder, nogen arbejder i, efter navn. */
    public Collection<String> enheder() {
        return new TreeSet<>(iEnhed.keySet());
    }

    /** Den, administratoren har sagt; ellers en i enheden, der har nogen under sig, og hvis egen leder ikke er i den. */
    public Optional<Ansat> lederAf(String enhed) {
        return organisation
                .kaldet(enhed)
                .flatMap(Enhed::leder)
                .flatMap(this::ansat)
                .or(() -> iKataloget(enhed));
    }

    private Optional<Ansat> iKataloget(String enhed) {
        return iEnhed.getOrDefault(enhed, List.of()).stream()
                .filter(en -> !under.getOrDefault(en.id(), List.of()).isEmpty())
                .filter(en -> en.leder()
                        .flatMap(this::ansat)
                        .filter(over -> over.enhed().equals(enhed))
                        .isEmpty())
                .min(comparing(Ansat::navn).thenComparing(en -> en.id().entra()));
    }

    /** Enhedens leder; er posten tom, den nærmeste over. */
    public Optional<Ansat> staarFor(String enhed) {
        return lederAf(enhed)
                .or(() -> organisation.kaldet(enhed).flatMap(organisation::over).flatMap(over -> staarFor(over.navn())))
                .or(() -> iEnhed.getOrDefault(enhed, List.of()).stream()
                        .flatMap(en -> naermesteOver(en).stream())
                        .min(comparing(Ansat::navn).thenComparing(en -> en.id().entra())));
    }

    /** Den næste leder. */
    public Optional<Ansat> over(Ansat en) {
        return naermesteOver(en)
                .or(() -> lederAf(en.enhed()).filter(leder -> !leder.id().equals(en.id())))
                .or(() -> organisation
                        .kaldet(en.enhed())
                        .flatMap(organisation::over)
                        .flatMap(enhed -> staarFor(enhed.navn()))
                        .filter(leder -> !leder.id().equals(en.id())));
    }

    /** Alle ledere over hende, den nærmeste først. */
    public List<Ansat> alleOver(Ansat en) {
        var set = new HashSet<>(List.of(en.id()));
        var ledere = new ArrayList<Ansat>();
        var her = over(en);
        while (her.isPresent() && set.add(her.get().id())) {
            ledere.add(her.get());
            her = over(her.get());
        }
        return ledere;
    }

    /** Opad gennem dem, der er stoppet. */
    private Optional<Ansat> naermesteOver(Ansat en) {
        var set = new HashSet<>(List.of(en.id()));
        var her = en.leder().map(alle::get);
        while (her.isPresent() && !her.get().aktiv()) {
            if (!set.add(her.get().id())) {
                return Optional.empty();
            }
            her = her.get().leder().map(alle::get);
        }
        return her.filter(leder -> set.add(leder.id()));
    }
}
