package dk.albertslund.styring.organisation;

import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.ALIASER;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.BORGERGRUPPER;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.ID;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.LEDER;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.NAVN;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.SLAGS;
import static dk.albertslund.styring.organisation.Arkraekke.Kolonne.UNDER;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Arkforskel.Arkfejl;
import dk.albertslund.styring.organisation.Arkforskel.Grund;
import dk.albertslund.styring.organisation.Arkforskel.Hvad;
import dk.albertslund.styring.organisation.Arkforskel.Rettelse;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holder et ark op mod organisationen. En enhed, arket ikke nævner, bliver, som den er. */
public final class Arklaesning {

    private final Organisation organisation;
    private final Function<String, Optional<Medarbejder.Id>> medMail;
    private final List<Arkraekke> raekker;
    private final Map<String, Arkraekke> navne = new HashMap<>();
    private final Map<Integer, Enhed> kendte = new HashMap<>();
    private final List<Arkfejl> fejl = new ArrayList<>();

    /** @param medMail den medarbejder, der har mailen */
    public static Arkforskel forskel(
            List<Arkraekke> raekker, Organisation organisation, Function<String, Optional<Medarbejder.Id>> medMail) {
        return new Arklaesning(raekker, organisation, medMail).forskel();
    }

    private Arklaesning(
            List<Arkraekke> raekker, Organisation organisation, Function<String, Optional<Medarbejder.Id>> medMail) {
        this.raekker = raekker.stream().filter(en -> !en.tom()).toList();
        this.organisation = organisation;
        this.medMail = medMail;
    }

    private Arkforskel forskel() {
        raekker.forEach(this::navn);
        raekker.forEach(this::kend);
        var rettelser = raekker.stream().map(this::rettelse).toList();
        if (fejl.isEmpty()) {
            placering(rettelser);
        }
        return new Arkforskel(
                fejl.isEmpty()
                        ? rettelser.stream().filter(en -> !en.hvad().isEmpty()).toList()
                        : List.of(),
                fejl.stream().sorted(Comparator.comparingInt(Arkfejl::raekke)).toList());
    }

    private void navn(Arkraekke raekke) {
        raekke.formler().forEach(kolonne -> fejl(raekke, kolonne, Grund.FORMEL, ""));
        var navn = raekke.felt(NAVN);
        if (navn.isEmpty()) {
            fejl(raekke, NAVN, Grund.MANGLER, "");
        } else if (navn.length() > Enhed.NAVN_LAENGDE) {
            fejl(raekke, NAVN, Grund.FOR_LANGT, "");
        } else {
            Optional.ofNullable(navne.putIfAbsent(Foldning.fold(navn), raekke))
                    .ifPresent(foerst -> fejl(raekke, NAVN, Grund.TO_GANGE, Integer.toString(foerst.nr())));
        }
    }

    /** Ved sit id, ellers ved sit navn. */
    private void kend(Arkraekke raekke) {
        var id = raekke.felt(ID);
        var fundet = organisation.gaeldende().stream()
                .filter(enhed -> id.isEmpty()
                        ? enhed.navn().equalsIgnoreCase(raekke.felt(NAVN))
                        : enhed.id().vaerdi().toString().equalsIgnoreCase(id))
                .findFirst();
        if (fundet.isEmpty() && !id.isEmpty()) {
            fejl(raekke, ID, Grund.UKENDT, id);
        }
        fundet.ifPresent(enhed -> {
            if (kendte.containsValue(enhed)) {
                fejl(raekke, ID, Grund.TO_GANGE, enhed.navn());
            }
            kendte.put(raekke.nr(), enhed);
        });
    }

    private Optional<Enhed> nu(Arkraekke raekke) {
        return Optional.ofNullable(kendte.get(raekke.nr()));
    }

    private Rettelse rettelse(Arkraekke raekke) {
        var nu = nu(raekke);
        var navn = raekke.felt(NAVN);
        var slags = slags(raekke, nu);
        var under = under(raekke, nu);
        var leder = leder(raekke, nu);
        var grupper = grupper(raekke, nu);
        var aliaser = aliaser(raekke, nu);
        var hvad = EnumSet.noneOf(Hvad.class);
        nu.ifPresentOrElse(
                enhed -> {
                    naar(!enhed.navn().equals(navn), Hvad.NAVN, hvad);
                    naar(enhed.slags() != slags, Hvad.SLAGS, hvad);
                    naar(!organisation.over(enhed).equals(under.flatMap(this::kaldet)), Hvad.UNDER, hvad);
                    naar(!enhed.leder().equals(leder), Hvad.LEDER, hvad);
                    naar(!enhed.borgergrupper().equals(grupper), Hvad.BORGERGRUPPER, hvad);
                    naar(!enhed.aliaser().equals(aliaser), Hvad.ALIASER, hvad);
                },
                () -> hvad.add(Hvad.NY));
        return new Rettelse(raekke.nr(), nu, navn, slags, under, leder, raekke.felt(LEDER), grupper, aliaser, hvad);
    }

    private static void naar(boolean anderledes, Hvad det, Set<Hvad> hvad) {
        if (anderledes) {
            hvad.add(det);
        }
    }

    /** Arkets navne går forud: omdøber det en enhed, er det den, der menes. */
    private Optional<Enhed> kaldet(String navn) {
        var i = navne.get(Foldning.fold(navn));
        return i == null ? organisation.kaldet(navn) : nu(i);
    }

    private Enhed.Slags slags(Arkraekke raekke, Optional<Enhed> nu) {
        var skrevet = raekke.felt(SLAGS);
        if (skrevet.isEmpty()) {
            return nu.map(Enhed::slags).orElse(Enhed.Slags.ENHED);
        }
        return Slagsord.i(skrevet).orElseGet(() -> {
            fejl(raekke, SLAGS, Grund.UKENDT, skrevet);
            return Enhed.Slags.ENHED;
        });
    }

    private Optional<String> under(Arkraekke raekke, Optional<Enhed> nu) {
        if (!raekke.har(UNDER)) {
            return nu.flatMap(organisation::over).map(Enhed::navn);
        }
        var skrevet = raekke.felt(UNDER);
        if (skrevet.isEmpty()) {
            return Optional.empty();
        }
        if (navne.containsKey(Foldning.fold(skrevet))) {
            return Optional.of(skrevet);
        }
        var kaldet = organisation.kaldet(skrevet);
        if (kaldet.isEmpty()) {
            fejl(raekke, UNDER, Grund.UKENDT, skrevet);
        }
        return kaldet.map(Enhed::navn);
    }

    private Optional<Medarbejder.Id> leder(Arkraekke raekke, Optional<Enhed> nu) {
        if (!raekke.har(LEDER)) {
            return nu.flatMap(Enhed::leder);
        }
        var skrevet = raekke.felt(LEDER);
        if (skrevet.isEmpty()) {
            return Optional.empty();
        }
        var fundet = medMail.apply(skrevet);
        if (fundet.isEmpty()) {
            fejl(raekke, LEDER, Grund.UKENDT, skrevet);
        }
        return fundet;
    }

    private Set<Borgergruppe> grupper(Arkraekke raekke, Optional<Enhed> nu) {
        if (!raekke.har(BORGERGRUPPER)) {
            return nu.map(Enhed::borgergrupper).orElse(Set.of());
        }
        var grupper = EnumSet.noneOf(Borgergruppe.class);
        flere(raekke, BORGERGRUPPER)
                .forEach(ord -> Borgergruppe.kaldet(ord)
                        .ifPresentOrElse(grupper::add, () -> fejl(raekke, BORGERGRUPPER, Grund.UKENDT, ord)));
        return Set.copyOf(grupper);
    }

    private Set<String> aliaser(Arkraekke raekke, Optional<Enhed> nu) {
        if (!raekke.har(ALIASER)) {
            return nu.map(Enhed::aliaser).orElse(Set.of());
        }
        var aliaser = flere(raekke, ALIASER).collect(toUnmodifiableSet());
        aliaser.forEach(alias -> optaget(raekke, nu, alias));
        return aliaser;
    }

    private void optaget(Arkraekke raekke, Optional<Enhed> nu, String alias) {
        if (alias.length() > Enhed.NAVN_LAENGDE) {
            fejl(raekke, ALIASER, Grund.FOR_LANGT, "");
        }
        organisation
                .kaldet(alias)
                .filter(anden -> nu.filter(anden::equals).isEmpty())
                .ifPresent(anden -> fejl(raekke, ALIASER, Grund.OPTAGET, anden.navn()));
    }

    private static Stream<String> flere(Arkraekke raekke, Kolonne kolonne) {
        return Stream.of(raekke.felt(kolonne).split("[;,]", -1))
                .map(String::strip)
                .filter(ord -> !ord.isEmpty());
    }

    /** Træet, som det bliver, er et træ, og ikke for dybt; og to har ikke samme navn. */
    private void placering(List<Rettelse> rettelser) {
        var over = new HashMap<String, Optional<String>>();
        var naevnt = rettelser.stream()
                .flatMap(en -> en.nu().stream())
                .map(Enhed::id)
                .collect(toUnmodifiableSet());
        organisation.gaeldende().stream()
                .filter(enhed -> !naevnt.contains(enhed.id()))
                .forEach(enhed -> over.put(
                        Foldning.fold(enhed.navn()),
                        organisation.over(enhed).map(Enhed::navn).map(Foldning::fold)));
        for (var en : rettelser) {
            if (over.put(Foldning.fold(en.navn()), en.under().map(Foldning::fold)) != null) {
                fejl.add(new Arkfejl(en.raekke(), NAVN, Grund.OPTAGET, en.navn()));
            }
        }
        for (var en : rettelser) {
            grund(Foldning.fold(en.navn()), over)
                    .ifPresent(grund -> fejl.add(
                            new Arkfejl(en.raekke(), UNDER, grund, en.under().orElse(""))));
        }
    }

    private static Optional<Grund> grund(String navn, Map<String, Optional<String>> over) {
        var set = new HashSet<String>();
        var her = Optional.of(navn);
        while (her.isPresent()) {
            if (!set.add(her.get())) {
                return Optional.of(Grund.UNDER_SIG_SELV);
            }
            her = over.getOrDefault(her.get(), Optional.empty());
        }
        return set.size() > Organisation.NIVEAUER ? Optional.of(Grund.FOR_DYBT) : Optional.empty();
    }

    private void fejl(Arkraekke raekke, Kolonne kolonne, Grund grund, String hvad) {
        fejl.add(new Arkfejl(raekke.nr(), kolonne, grund, hvad));
    }
}
