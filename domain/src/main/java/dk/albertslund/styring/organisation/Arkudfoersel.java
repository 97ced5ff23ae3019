package dk.albertslund.styring.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Arkforskel.Hvad;
import dk.albertslund.styring.organisation.Arkforskel.Rettelse;
import dk.albertslund.styring.organisation.Omlaegning.Grund;
import dk.albertslund.styring.organisation.Omlaegning.Grundlag;
import dk.albertslund.styring.organisation.Omlaegning.Mulig;
import dk.albertslund.styring.organisation.Omlaegning.Umulig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gør det, der er valgt i et ark. Flere kan lægges om på én gang, også under hinanden. */
public final class Arkudfoersel {

    private final List<Rettelse> valgte;
    private final Grundlag paa;
    private final Map<String, Enhed.Id> nye = new HashMap<>();

    public static Omlaegning af(List<Rettelse> valgte, Grundlag paa) {
        return new Arkudfoersel(valgte, paa).udfoer();
    }

    private Arkudfoersel(List<Rettelse> valgte, Grundlag paa) {
        this.valgte = valgte;
        this.paa = paa;
        valgte.stream()
                .filter(en -> en.nu().isEmpty() || en.laeggerOm())
                .forEach(en -> nye.put(
                        Foldning.fold(en.navn()), new Enhed.Id(paa.nytId().get())));
    }

    private Omlaegning udfoer() {
        if (valgte.stream().flatMap(en -> en.under().stream()).anyMatch(navn -> id(navn).isEmpty())) {
            return new Umulig(Grund.KRAEVER_EN_NY);
        }
        var foer = valgte.stream().flatMap(en -> en.nu().stream()).toList();
        var efter = new ArrayList<Enhed>();
        valgte.stream()
                .filter(Rettelse::laeggerOm)
                .flatMap(en -> en.nu().stream())
                .forEach(en -> efter.add(en.slutter(paa.dag())));
        valgte.forEach(en -> efter.add(enhed(en)));
        return umulig(efter).<Omlaegning>map(Umulig::new).orElseGet(() -> mulig(foer, efter));
    }

    private Optional<Enhed.Id> id(String navn) {
        return Optional.ofNullable(nye.get(Foldning.fold(navn)))
                .or(() -> paa.organisation().kaldet(navn).map(Enhed::id));
    }

    /** Et nyt navn på den samme: kataloget kender den endnu ved det gamle. */
    private Enhed enhed(Rettelse en) {
        var aliaser = new HashSet<>(en.aliaser());
        en.nu()
                .map(Enhed::navn)
                .filter(gammelt -> !gammelt.equalsIgnoreCase(en.navn()))
                .ifPresent(aliaser::add);
        var ny = Optional.ofNullable(nye.get(Foldning.fold(en.navn())));
        return new Enhed(
                ny.or(() -> en.nu().map(Enhed::id)).orElseThrow(),
                en.navn(),
                en.slags(),
                en.under().flatMap(this::id),
                aliaser,
                ny.isPresent()
                        ? en.nu().map(nu -> Set.of(nu.id())).orElse(Set.of())
                        : en.nu().orElseThrow().forgaengere(),
                en.leder(),
                en.borgergrupper(),
                ny.isPresent() ? paa.dag() : en.nu().orElseThrow().fra(),
                Optional.empty());
    }

    private Optional<Grund> umulig(List<Enhed> efter) {
        var alle = new HashMap<>(paa.organisation().alle());
        efter.forEach(enhed -> alle.put(enhed.id(), enhed));
        var bliver = new Organisation(List.copyOf(alle.values()));
        var navne = new HashSet<String>();
        if (!bliver.gaeldende().stream().allMatch(enhed -> navne.add(Foldning.fold(enhed.navn())))) {
            return Optional.of(Grund.NAVN_OPTAGET);
        }
        return bliver.gaeldende().stream().allMatch(enhed -> naarToppen(enhed, bliver))
                ? Optional.empty()
                : Optional.of(Grund.FOR_DYBT);
    }

    /** Også når der er en ring, hvor ingen er øverst. */
    private static boolean naarToppen(Enhed enhed, Organisation organisation) {
        var her = Optional.of(enhed);
        for (int niveau = 0; niveau < Organisation.NIVEAUER && her.isPresent(); niveau++) {
            her = her.flatMap(organisation::over);
        }
        return her.isEmpty();
    }

    private Mulig mulig(List<Enhed> foer, List<Enhed> efter) {
        var foerPladser = new ArrayList<Placering>();
        var efterPladser = new ArrayList<Placering>();
        for (var en : valgte) {
            var i = en.nu()
                    .map(nu -> paa.placeringer().apply(Set.of(nu.navn())))
                    .orElse(List.of());
            var alle = i.stream().collect(toMap(Placering::person, identity()));
            for (var plads : i) {
                var ny = new Placering(plads.person(), new Plads(en.navn(), leder(en, plads, alle)), plads.afvist());
                if (!ny.equals(plads)) {
                    foerPladser.add(plads);
                    efterPladser.add(ny);
                }
            }
        }
        return new Mulig(new Udsnit(foer, foerPladser, List.of()), new Udsnit(efter, efterPladser, List.of()));
    }

    private static Optional<Medarbejder.Id> leder(Rettelse en, Placering plads, Map<Medarbejder.Id, Placering> alle) {
        return en.hvad().contains(Hvad.LEDER)
                ? en.leder()
                        .flatMap(leder -> Haandsat.lederFor(plads, leder, alle))
                        .or(() -> plads.plads().leder())
                : plads.plads().leder();
    }
}
