package dk.albertslund.styring.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** At lægge organisationen om. Enhederne slutter, nye begynder, og medarbejderne følger med; det, de har lavet, består. */
public sealed interface Omlaegning {

    record Mulig(Udsnit foer, Udsnit efter) implements Omlaegning {}

    record Umulig(Grund grund) implements Omlaegning {}

    enum Grund {
        NAVN_OPTAGET,
        NAVN_LANGT,
        UNDER_SIG_SELV,
        FOR_DYBT,
        ALLEREDE,
        SAMME,
        KRAEVER_EN_NY
    }

    /**
     * @param placeringer de medarbejdere, der hører til en af enhederne med navnene
     * @param nytId et nyt id, hver gang der spørges
     */
    record Grundlag(
            Organisation organisation,
            Function<Set<String>, List<Placering>> placeringer,
            LocalDate dag,
            Supplier<UUID> nytId) {

        private Enhed.Id id() {
            return new Enhed.Id(nytId.get());
        }
    }

    static Omlaegning opret(String navn, Enhed.Slags slags, Optional<Enhed> under, Grundlag paa) {
        if (!godt(navn)) {
            return new Umulig(Grund.NAVN_LANGT);
        }
        if (optaget(navn, Set.of(), paa)) {
            return new Umulig(Grund.NAVN_OPTAGET);
        }
        if (under.filter(over -> paa.organisation().niveau(over) >= Organisation.NIVEAUER)
                .isPresent()) {
            return new Umulig(Grund.FOR_DYBT);
        }
        var ny = Enhed.ny(paa.id(), navn, slags, under.map(Enhed::id), paa.dag());
        return new Mulig(new Udsnit(List.of(), List.of(), List.of()), new Udsnit(List.of(ny), List.of(), List.of()));
    }

    static Omlaegning flyt(Enhed enhed, Enhed under, Grundlag paa) {
        var organisation = paa.organisation();
        if (organisation.iEllerUnder(under, enhed)) {
            return new Umulig(Grund.UNDER_SIG_SELV);
        }
        if (organisation.over(enhed).filter(under::equals).isPresent()) {
            return new Umulig(Grund.ALLEREDE);
        }
        if (organisation.niveau(under) + 1 + organisation.dybde(enhed) > Organisation.NIVEAUER) {
            return new Umulig(Grund.FOR_DYBT);
        }
        return skift(
                List.of(enhed), List.of(enhed.bliver(paa.id(), enhed.navn(), Optional.of(under.id()), paa.dag())), paa);
    }

    static Omlaegning omdoeb(Enhed enhed, String navn, Grundlag paa) {
        if (!godt(navn)) {
            return new Umulig(Grund.NAVN_LANGT);
        }
        if (enhed.navn().equals(navn)) {
            return new Umulig(Grund.ALLEREDE);
        }
        return optaget(navn, Set.of(enhed), paa)
                ? new Umulig(Grund.NAVN_OPTAGET)
                : skift(List.of(enhed), List.of(enhed.bliver(paa.id(), navn, enhed.under(), paa.dag())), paa);
    }

    /** Den nye står, hvor den første stod. */
    static Omlaegning saml(Enhed en, Enhed anden, String navn, Grundlag paa) {
        if (!godt(navn)) {
            return new Umulig(Grund.NAVN_LANGT);
        }
        if (en.equals(anden)) {
            return new Umulig(Grund.SAMME);
        }
        var organisation = paa.organisation();
        var under = organisation.over(en).filter(over -> !organisation.iEllerUnder(over, anden));
        if (optaget(navn, Set.of(en, anden), paa)) {
            return new Umulig(Grund.NAVN_OPTAGET);
        }
        var ny = en.bliver(paa.id(), navn, under.map(Enhed::id), paa.dag()).samletMed(anden);
        return skift(List.of(en, anden), List.of(ny), paa);
    }

    /** Medarbejderne og det, enheden ellers hed, går til den første; derfra kan de flyttes. */
    static Omlaegning del(Enhed enhed, String foerste, String anden, Grundlag paa) {
        if (!godt(foerste) || !godt(anden)) {
            return new Umulig(Grund.NAVN_LANGT);
        }
        if (foerste.equalsIgnoreCase(anden)) {
            return new Umulig(Grund.SAMME);
        }
        if (optaget(foerste, Set.of(enhed), paa) || optaget(anden, Set.of(enhed), paa)) {
            return new Umulig(Grund.NAVN_OPTAGET);
        }
        var en = enhed.bliver(paa.id(), foerste, enhed.under(), paa.dag()).uden(anden);
        var to = Enhed.ny(paa.id(), anden, enhed.slags(), enhed.under(), paa.dag())
                .efter(enhed);
        return skift(List.of(enhed), List.of(en, to), paa);
    }

    /** Kataloget, eller folk, kalder den også noget andet. */
    static Omlaegning kald(Enhed enhed, String alias, Grundlag paa) {
        if (!godt(alias)) {
            return new Umulig(Grund.NAVN_LANGT);
        }
        if (enhed.hedder(alias)) {
            return new Umulig(Grund.ALLEREDE);
        }
        return optaget(alias, Set.of(enhed), paa)
                ? new Umulig(Grund.NAVN_OPTAGET)
                : new Mulig(
                        new Udsnit(List.of(enhed), List.of(), List.of()),
                        new Udsnit(List.of(enhed.medAlias(alias)), List.of(), List.of()));
    }

    private static Omlaegning skift(List<Enhed> slutter, List<Enhed> nye, Grundlag paa) {
        var navne = slutter.stream().map(Enhed::navn).collect(toUnmodifiableSet());
        var foer = paa.placeringer().apply(navne);
        var hjem = nye.getFirst().navn();
        var efter = foer.stream()
                .map(en -> new Placering(en.person(), new Plads(hjem, en.plads().leder()), en.afvist()))
                .toList();
        var enheder = new ArrayList<Enhed>();
        slutter.forEach(enhed -> enheder.add(enhed.slutter(paa.dag())));
        enheder.addAll(nye);
        return new Mulig(new Udsnit(slutter, foer, List.of()), new Udsnit(enheder, efter, List.of()));
    }

    private static boolean godt(String navn) {
        return !navn.isBlank() && navn.strip().length() <= Enhed.NAVN_LAENGDE;
    }

    private static boolean optaget(String navn, Set<Enhed> undtagen, Grundlag paa) {
        return paa.organisation()
                .kaldet(navn)
                .filter(enhed -> !undtagen.contains(enhed))
                .isPresent();
    }
}
