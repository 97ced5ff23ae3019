package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.VIS_ORGANISATION;

import dk.albertslund.styring.samtale.Visning.Enhedsvisning;
import dk.albertslund.styring.samtale.Visning.Enhedsvisning.Haendelse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One enhed: who leads it, whom it works for, and what has happened to it. */
record Enhedskort(Sprogbrug sprog) {

    Kort kort(Enhedsvisning vist) {
        var enhed = vist.enhed();
        return Kort.paa(
                sprog,
                enhed.navn(),
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(enhed.navn()), Skrift.stille(sted(vist))),
                                Stream.of(Skrift.linje(
                                        Skrift.fed(sprog.tekst("enhed.leder") + ": "), Skrift.tekst(leder(vist)))),
                                opremset(
                                        "enhed.arbejder_for",
                                        enhed.borgergrupper().stream()
                                                .sorted()
                                                .map(sprog::navn)
                                                .toList()),
                                opremset("enhed.under", vist.under()),
                                opremset("enhed.kaldes", new TreeSet<>(enhed.aliaser())),
                                opremset("enhed.foer", vist.foer()),
                                historie(vist.historie()))
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).til(VIS_ORGANISATION)));
    }

    private String sted(Enhedsvisning vist) {
        var slags = sprog.tekst("enhedsslags." + vist.enhed().slags().name().toLowerCase(Locale.ROOT));
        return vist.over()
                .map(over -> sprog.tekst("enhed.hoerer_under", slags, vist.niveau(), over))
                .orElseGet(() -> sprog.tekst("enhed.oeverst", slags, vist.niveau()));
    }

    private String leder(Enhedsvisning vist) {
        return vist.leder()
                .map(navn -> vist.enhed().leder().isPresent() ? sprog.tekst("enhed.leder.haandsat", navn) : navn)
                .orElseGet(() -> sprog.tekst("enhed.leder.ingen"));
    }

    private Stream<Element> opremset(String noegle, Collection<String> ord) {
        return ord.isEmpty()
                ? Stream.empty()
                : Stream.of(Skrift.linje(Skrift.fed(sprog.tekst(noegle) + ": "), Skrift.tekst(String.join(", ", ord))));
    }

    private Stream<Element> historie(List<Haendelse> historie) {
        return historie.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(Skrift.linje(Skrift.fed(sprog.tekst("enhed.historie")))),
                        historie.stream().map(this::haendelse));
    }

    private Element haendelse(Haendelse en) {
        return Skrift.post(List.of(
                Skrift.stille(sprog.tekst("enhed.haendelse", sprog.skriv().dag(en.dag()), en.hvem())),
                Skrift.underlinje(Skrift.tekst(sprog.tekst(en.hvad())))));
    }
}
