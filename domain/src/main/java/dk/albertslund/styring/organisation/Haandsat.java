package dk.albertslund.styring.organisation;

import static dk.albertslund.styring.organisation.Borgervalg.fjernet;
import static dk.albertslund.styring.organisation.Borgervalg.forenet;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.organisation.Omlaegning.Grund;
import dk.albertslund.styring.organisation.Omlaegning.Grundlag;
import dk.albertslund.styring.organisation.Omlaegning.Mulig;
import dk.albertslund.styring.organisation.Omlaegning.Umulig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Det, administratoren siger om ledere og borgergrupper. Det går forud for kataloget, også næste gang det læses. */
public final class Haandsat {

    /** Enhedens medarbejdere får hende som leder; er hun selv en af dem, får hun den, der var over enhedens leder. */
    public static Omlaegning leder(Enhed enhed, Medarbejder.Id leder, Grundlag paa) {
        if (enhed.leder().filter(leder::equals).isPresent()) {
            return new Umulig(Grund.ALLEREDE);
        }
        var alle = paa.placeringer().apply(Set.of(enhed.navn())).stream().collect(toMap(Placering::person, identity()));
        var foer = alle.values().stream()
                .filter(en -> !en.plads().leder().equals(lederFor(en, leder, alle)))
                .toList();
        var efter = foer.stream()
                .map(en -> new Placering(
                        en.person(), new Plads(en.plads().enhed(), lederFor(en, leder, alle)), en.afvist()))
                .toList();
        return new Mulig(
                new Udsnit(List.of(enhed), foer, List.of()),
                new Udsnit(List.of(enhed.ledetAf(Optional.of(leder))), efter, List.of()));
    }

    static Optional<Medarbejder.Id> lederFor(Placering en, Medarbejder.Id leder, Map<Medarbejder.Id, Placering> alle) {
        return en.person().equals(leder) ? over(en, alle, alle.size()) : Optional.of(leder);
    }

    /** Den nærmeste opad, der ikke selv er i enheden; ingen, når de leder hinanden i ring. */
    private static Optional<Medarbejder.Id> over(Placering en, Map<Medarbejder.Id, Placering> alle, int hoejst) {
        var leder = en.plads().leder();
        var her = leder.flatMap(id -> Optional.ofNullable(alle.get(id)));
        if (her.isEmpty()) {
            return leder;
        }
        return hoejst == 0 ? Optional.empty() : over(her.get(), alle, hoejst - 1);
    }

    /** Fra nu af er enhedens leder den, kataloget siger; det, der så er anderledes, foreslår det. */
    public static Omlaegning somKataloget(Enhed enhed) {
        return enhed.leder().isEmpty() ? new Umulig(Grund.ALLEREDE) : enheden(enhed, enhed.ledetAf(Optional.empty()));
    }

    public static Omlaegning borgergrupper(Enhed enhed, Set<Borgergruppe> grupper, boolean med) {
        var nye = med ? forenet(enhed.borgergrupper(), grupper) : fjernet(enhed.borgergrupper(), grupper);
        return nye.equals(enhed.borgergrupper()) ? new Umulig(Grund.ALLEREDE) : enheden(enhed, enhed.arbejderFor(nye));
    }

    public static Omlaegning borgergrupper(Medarbejder hvem, Borgervalg valg, Set<Borgergruppe> grupper, boolean med) {
        boolean allerede = med
                ? hvem.borgergrupper().containsAll(grupper)
                : grupper.stream().noneMatch(hvem.borgergrupper()::contains);
        return allerede
                ? new Umulig(Grund.ALLEREDE)
                : new Mulig(personen(valg), personen(med ? valg.med(grupper) : valg.uden(grupper)));
    }

    private static Mulig enheden(Enhed foer, Enhed efter) {
        return new Mulig(
                new Udsnit(List.of(foer), List.of(), List.of()), new Udsnit(List.of(efter), List.of(), List.of()));
    }

    private static Udsnit personen(Borgervalg valg) {
        return new Udsnit(List.of(), List.of(), List.of(), List.of(valg));
    }

    private Haandsat() {}
}
