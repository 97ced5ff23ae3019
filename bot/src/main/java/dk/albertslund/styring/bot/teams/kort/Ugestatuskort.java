package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.VIS_UGESVAR;

import dk.albertslund.styring.samtale.Visning.Ugestatus;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the week's meetings, and who has answered. */
record Ugestatuskort(Sprogbrug sprog) {

    Kort kort(Ugestatus uge) {
        var plan = uge.plan();
        var status = uge.moeder().stream().collect(Collectors.toMap(Moedestatus::moede, Function.identity()));
        var oprettet = uge.moeder().stream()
                .filter(moede -> moede.oprettet().isPresent() && !moede.aflyst())
                .count();
        var aflyste = uge.moeder().stream().filter(Moedestatus::aflyst).count();
        var overskrift = sprog.tekst("uge.status", sprog.skriv().uge(plan.mandag()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.stille(sprog.tekst(
                                                "uge.oprettede",
                                                oprettet,
                                                plan.forslag().size() - aflyste))),
                                plan.forslag().stream().map(Forslag::moede).map(moede -> moede(moede, status)),
                                Stream.of(Skrift.stille(sprog.tekst("uge.saadan"))))
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).til(VIS_UGESVAR, plan.id().vaerdi().toString())));
    }

    private Element moede(Moede moede, Map<Moede.Id, Moedestatus> status) {
        var vist = new Moedevisning(sprog);
        return Skrift.post(Stream.concat(
                        Stream.of(linje(fed(vist.navn(moede))), underlinje(vist.tid(moede))),
                        Optional.ofNullable(status.get(moede.id()))
                                .map(et -> staar(moede, et))
                                .orElseGet(() -> Stream.of(venter())))
                .toList());
    }

    private Stream<Element> staar(Moede moede, Moedestatus status) {
        if (status.aflyst()) {
            return Stream.of(underlinje(tekst(sprog.tekst("uge.aflyst"))));
        }
        if (!status.fejl().isEmpty()) {
            return Stream.of(underlinje(tekst("⚠ " + sprog.tekst("uge.fejl", status.fejl()))));
        }
        return status.oprettet()
                .map(_ -> Stream.concat(
                        Stream.of(lokale(moede, status), svar(status)).flatMap(Optional::stream), mangler(status)))
                .orElseGet(() -> Stream.of(venter()));
    }

    /** A room that said no is shown with the room. */
    private Stream<Element> mangler(Moedestatus status) {
        return status.mangler().stream()
                .filter(mangel -> mangel != Moedemangel.LOKALE_SAGDE_NEJ)
                .sorted()
                .map(mangel -> underlinje(
                        tekst("⚠ " + sprog.tekst("uge.mangel." + mangel.name().toLowerCase(Locale.ROOT)))));
    }

    private Element venter() {
        return underlinje(tekst(sprog.tekst("uge.venter")));
    }

    private Optional<Element> lokale(Moede moede, Moedestatus status) {
        return moede.lokale()
                .map(lokale -> underlinje(tekst(sprog.tekst(
                        switch (status.lokale()) {
                            case JA -> "uge.lokale.ja";
                            case NEJ -> "uge.lokale.nej";
                            case INTET, MAASKE -> "uge.lokale.venter";
                        },
                        lokale.navn()))));
    }

    private Optional<Element> svar(Moedestatus status) {
        return Optional.of(
                underlinje(tekst(sprog.tekst("uge.svar", status.ja(), status.maaske(), status.nej(), status.intet()))));
    }
}
