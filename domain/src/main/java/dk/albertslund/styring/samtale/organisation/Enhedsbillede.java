package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhedsspor;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Enhedsvisning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Én enhed: hvem der leder den, hvem den arbejder for, og hvordan den er blevet, som den er. */
final class Enhedsbillede {

    private static final int SPOR = 8;

    static Skridt vis(Enhed enhed, Samtale her, Opslag opslag) {
        var organisation = opslag.organisation().enheder();
        var linje = organisation.linje(enhed);
        var spor = opslag.organisation().spor(linje.stream().map(Enhed::id).collect(toUnmodifiableSet()), SPOR);
        var navne = opslag.navne(ledere(spor));
        return Skridt.til(
                her,
                new Enhedsvisning(
                        enhed,
                        organisation.niveau(enhed),
                        organisation.over(enhed).map(Enhed::navn),
                        opslag.lederAf(enhed.navn()).map(Medarbejder::navn),
                        linje.stream().skip(1).map(Enhed::navn).distinct().toList(),
                        organisation.ligeUnder(enhed).stream().map(Enhed::navn).toList(),
                        spor.stream()
                                .flatMap(et -> hvad(et, navne)
                                        .map(hvad -> new Enhedsvisning.Haendelse(et.dag(), et.hvem(), hvad)))
                                .toList()));
    }

    private static List<Medarbejder.Id> ledere(List<Enhedsspor> spor) {
        return spor.stream().flatMap(et -> et.efter().leder().stream()).toList();
    }

    private static Stream<Tekst> hvad(Enhedsspor spor, Map<Medarbejder.Id, String> navne) {
        var efter = spor.efter();
        return spor.foer()
                .map(foer -> aendret(foer, efter, navne))
                .orElseGet(() -> Stream.of(tekst("enhed.haendt.begyndte", ord(efter.navn()))));
    }

    private static Stream<Tekst> aendret(Enhed foer, Enhed efter, Map<Medarbejder.Id, String> navne) {
        var hvad = new ArrayList<Tekst>();
        if (!foer.til().equals(efter.til())) {
            hvad.add(tekst(efter.er() ? "enhed.haendt.begyndte" : "enhed.haendt.sluttede", ord(efter.navn())));
        }
        if (!foer.leder().equals(efter.leder())) {
            hvad.add(efter.leder()
                    .map(id -> tekst(
                            "enhed.haendt.leder",
                            ord(Optional.ofNullable(navne.get(id)).orElse("?"))))
                    .orElseGet(() -> tekst("enhed.haendt.leder_som_kataloget")));
        }
        if (!foer.borgergrupper().equals(efter.borgergrupper())) {
            hvad.add(
                    efter.borgergrupper().isEmpty()
                            ? tekst("enhed.haendt.ingen_grupper")
                            : tekst("enhed.haendt.grupper", Haandsaettelse.opremset(efter.borgergrupper())));
        }
        if (!foer.aliaser().equals(efter.aliaser())) {
            hvad.add(tekst(
                    "enhed.haendt.kaldes",
                    ord(new TreeSet<>(efter.aliaser()).stream().collect(joining(", ")))));
        }
        return hvad.stream();
    }

    private Enhedsbillede() {}
}
