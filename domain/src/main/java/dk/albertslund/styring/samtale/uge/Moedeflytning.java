package dk.albertslund.styring.samtale.uge;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ”flyt mødet for ældre til torsdag kl. 10”: mødet beholder sin længde, og lokalet findes til den nye tid. */
public final class Moedeflytning {

    private static final LocalTime TIDLIGST = LocalTime.of(7, 0);
    private static final LocalTime SENEST = LocalTime.of(20, 0);
    private static final int EN_UGE = 7;

    static Skridt begynd(Borgergruppe gruppe, Ytring sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("uge.kun_organisatorer"));
        }
        var moede = Gruppemoede.iSenesteUge(gruppe, opslag);
        if (moede.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("moede.ingen"));
        }
        return sagt.dato(Retning.FREMTID)
                .map(dato -> spoerg(moede.get(), nyTid(moede.get(), dato, opslag.idag()), her, opslag))
                .orElseGet(() -> Skridt.til(
                        her, Hjaelp.sig("moede.flyt.hvornaar", moede.get().navn())));
    }

    private static Tidsrum nyTid(Gruppemoede moede, Datofund.Dato dato, LocalDate idag) {
        var dag = iUgen(dato.begyndelse(), moede, idag);
        var klokken = dato.klokken().orElseGet(() -> moede.tid().start().toLocalTime());
        return tid(moede, dag.atTime(klokken));
    }

    /** ”torsdag” er torsdag i udviklingsugen, ikke den første torsdag, der kommer. */
    private static LocalDate iUgen(LocalDate dag, Gruppemoede moede, LocalDate idag) {
        return dag.isAfter(idag.plusDays(EN_UGE))
                ? dag
                : moede.plan().mandag().plusDays(dag.getDayOfWeek().getValue() - 1L);
    }

    private static Tidsrum tid(Gruppemoede moede, LocalDateTime start) {
        var laengde = Duration.between(moede.tid().start(), moede.tid().slut());
        return new Tidsrum(start, start.plus(laengde));
    }

    private static Skridt spoerg(Gruppemoede moede, Tidsrum til, Samtale her, Opslag opslag) {
        var fejl = fejl(moede, til, opslag);
        if (fejl.isPresent()) {
            return Skridt.til(her, Hjaelp.sig(fejl.get()));
        }
        var om = moede.om() + "/" + til.start();
        return Skridt.til(
                new Fremlagt(Handling.FLYT_MOEDE, om, Map.of()),
                new Visning.Svartekst(
                        Stream.concat(
                                        Stream.of(tekst(
                                                moede.indkaldt() ? "moede.flyt.spoerg" : "moede.flyt.spoerg_kladde",
                                                moede.navn(),
                                                dag(moede.tid()),
                                                klokken(moede.tid()),
                                                dag(til),
                                                klokken(til),
                                                tal(moede.indkaldte()))),
                                        optagede(moede, til))
                                .toList(),
                        List.of(Knap.til(Handling.FLYT_MOEDE, om), Knap.til(Handling.ANNULLER, om))));
    }

    private static Optional<Tekst> fejl(Gruppemoede moede, Tidsrum til, Opslag opslag) {
        if (moede.aflyst()) {
            return Optional.of(tekst("moede.er_aflyst", moede.navn()));
        }
        if (til.equals(moede.tid())) {
            return Optional.of(tekst("moede.flyt.samme", moede.navn(), dag(til), klokken(til)));
        }
        if (til.start().toLocalDate().isBefore(opslag.idag())) {
            return Optional.of(tekst("moede.flyt.forbi", dag(til)));
        }
        var arbejdstid = opslag.kalender().erArbejdsdag(til.start().toLocalDate())
                && !til.start().toLocalTime().isBefore(TIDLIGST)
                && !til.slut().isAfter(til.start().toLocalDate().atTime(SENEST));
        return arbejdstid ? Optional.empty() : Optional.of(tekst("moede.flyt.uden_for", dag(til), klokken(til)));
    }

    /** De, der også skal til et andet af ugens møder på den tid. */
    private static Stream<Tekst> optagede(Gruppemoede moede, Tidsrum til) {
        var mine = moede.dele().stream()
                .flatMap(del -> del.deltagere().stream())
                .map(Deltager::id)
                .collect(Collectors.toSet());
        var antal = moede.plan().forslag().stream()
                .map(Forslag::moede)
                .filter(andet -> !moede.dele().contains(andet) && andet.tid().overlapper(til))
                .flatMap(andet -> andet.deltagere().stream())
                .map(Deltager::id)
                .distinct()
                .filter(mine::contains)
                .count();
        return antal == 0 ? Stream.of() : Stream.of(tekst("moede.flyt.andetsteds", tal(antal)));
    }

    public static Skridt gem(String om, Samtale her, Opslag opslag) {
        var moede = Gruppemoede.laes(om, opslag);
        var start = start(om);
        if (moede.isEmpty() || start.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("uge.kun_organisatorer"));
        }
        var det = moede.get();
        var til = tid(det, start.get());
        var kvittering = Skridt.til(
                Fremlagt.efter(her, om),
                Hjaelp.sig(
                        tekst(
                                det.indkaldt() ? "moede.flyttet" : "moede.flyttet_kladde",
                                det.navn(),
                                dag(til),
                                klokken(til)),
                        Knap.til(Handling.VIS_UGE, det.plan().id().vaerdi().toString()),
                        Knap.til(Handling.FORTRYD)));
        if (til.equals(det.tid())) {
            return kvittering;
        }
        return fejl(det, til, opslag)
                .map(fejl -> Skridt.til(her, Hjaelp.sig(fejl)))
                .orElseGet(() ->
                        det.med(foer -> new Moedestand(foer.uge(), foer.moede(), til, foer.aflyst()), kvittering));
    }

    private static Optional<LocalDateTime> start(String om) {
        try {
            return Optional.of(LocalDateTime.parse(om.substring(om.lastIndexOf('/') + 1)));
        } catch (DateTimeException ugyldig) {
            return Optional.empty();
        }
    }

    private static Tekst.Led dag(Tidsrum tid) {
        return new Tekst.Dag(tid.start().toLocalDate());
    }

    private static Tekst.Led klokken(Tidsrum tid) {
        return new Tekst.Klokken(tid.start().toLocalTime());
    }

    private Moedeflytning() {}
}
