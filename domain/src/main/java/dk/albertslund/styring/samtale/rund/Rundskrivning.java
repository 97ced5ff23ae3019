package dk.albertslund.styring.samtale.rund;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Aendring.AfRundsendelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Udbakkevisning;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundform;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundkvittering;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Organisatoren skriver til mange: hun ser, hvem den når og ikke når, ser den som en af dem, og så sendes den. */
public final class Rundskrivning {

    /** Så længe før skal den være lagt til rette, så den kan nås at ses og stoppes. */
    private static final Duration MINDST = Duration.ofMinutes(5);

    private static final int TIDLIGST = 7;
    private static final int SENEST = 16;
    private static final int MORGEN = 9;

    static Skridt begynd(Modtagere til, String skrevet, Samtale her, Opslag opslag) {
        return Rettigheder.af(opslag).maaSkriveTilMange()
                ? frem(new Kladde(opslag.nytId(), til, skrevet, Optional.empty(), MORGEN), List.of(), opslag)
                : Skridt.til(her, Hjaelp.sig("rund.kun_organisatorer"));
    }

    /** Felterne, som de står; knappen bærer kun kortets id. */
    private record Kladde(UUID id, Modtagere til, String tekst, Optional<LocalDate> dag, int time) {

        static Optional<Kladde> af(Trykket tryk) {
            return Kortid.uuid(tryk.om())
                    .flatMap(id -> Modtagere.laes(tryk.felt("til"))
                            .map(til -> new Kladde(id, til, tryk.felt("tekst"), tryk.dato("dag"), time(tryk))));
        }

        private static int time(Trykket tryk) {
            return tryk.felt("time").matches("\\d{1,2}") ? Integer.parseInt(tryk.felt("time")) : MORGEN;
        }

        Instant sendes(Opslag opslag) {
            return dag.map(den -> den.atTime(LocalTime.of(time, 0))
                            .atZone(opslag.zone())
                            .toInstant())
                    .orElseGet(opslag::nu);
        }

        List<Tekst> fejl(Opslag opslag) {
            var fejl = new ArrayList<Tekst>();
            if (tekst.isEmpty()) {
                fejl.add(Tekst.tekst("rund.mangler.tekst"));
            }
            if (tekst.length() > Udbakkevisning.TEKST_LAENGDE) {
                fejl.add(Tekst.tekst("rund.for_lang", tal(Udbakkevisning.TEKST_LAENGDE)));
            }
            if (time < TIDLIGST
                    || time > SENEST
                    || dag.filter(den -> !opslag.kalender().erArbejdsdag(den)).isPresent()) {
                fejl.add(Tekst.tekst("rund.uden_for_arbejdstid"));
            } else if (dag.isPresent() && sendes(opslag).isBefore(opslag.nu().plus(MINDST))) {
                fejl.add(Tekst.tekst("rund.for_sent", tal(MINDST.toMinutes())));
            }
            return fejl;
        }
    }

    /** Kortet igen med det, der står i det nu: hvem det når, og som en af dem ser det. */
    public static Skridt se(Trykket tryk, Samtale her, Opslag opslag) {
        return med(tryk, her, opslag, (kladde, fejl) -> frem(kladde, fejl, opslag));
    }

    public static Skridt send(Trykket tryk, Samtale her, Opslag opslag) {
        return med(tryk, her, opslag, (kladde, fejl) -> {
            var foer = opslag.udbakke().find(new Rundsendelse.Id(kladde.id()));
            if (foer.isPresent()) {
                return Udbakken.vis(Fremlagt.efter(her, tryk.om()), opslag);
            }
            var antal = opslag.udbakke().kreds(kladde.til()).naas().size();
            if (!fejl.isEmpty() || antal == 0) {
                return frem(kladde, antal == 0 ? List.of(tekst("rund.ingen")) : fejl, opslag);
            }
            var en = new Rundsendelse(
                    new Rundsendelse.Id(kladde.id()),
                    opslag.mig().id(),
                    new Rundbesked(kladde.tekst(), opslag.mig().navn()),
                    kladde.til(),
                    kladde.sendes(opslag),
                    Optional.empty());
            var kl = kladde.dag().map(den -> LocalDateTime.of(den, LocalTime.of(kladde.time(), 0)));
            return Skridt.til(Fremlagt.efter(her, tryk.om()), new Rundkvittering(kladde.id(), antal, kl))
                    .med(new AfRundsendelse(en.id(), /* stoppet= */ false))
                    .bestil(List.of(new Bestilling.Rundsend(en)));
        });
    }

    private static Skridt med(Trykket tryk, Samtale her, Opslag opslag, BiFunction<Kladde, List<Tekst>, Skridt> saa) {
        if (!Rettigheder.af(opslag).maaSkriveTilMange()) {
            return Skridt.til(her, Hjaelp.sig("rund.kun_organisatorer"));
        }
        return Kladde.af(tryk)
                .map(kladde -> saa.apply(kladde, kladde.fejl(opslag)))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    private static Skridt frem(Kladde kladde, List<Tekst> fejl, Opslag opslag) {
        var om = kladde.id().toString();
        var form = new Rundform(
                om,
                kladde.til(),
                valg(kladde.til()),
                opslag.udbakke().kreds(kladde.til()),
                kladde.tekst(),
                kladde.dag(),
                kladde.time(),
                opslag.mig().navn(),
                fejl);
        return Skridt.til(new Fremlagt(Handling.SEND_RUNDT, om, form.felter()), form);
    }

    /** Enhederne er for mange til at vælge imellem; den, der er nævnt, er med. */
    private static List<Modtagere> valg(Modtagere valgt) {
        return Stream.of(
                        Stream.of(new Modtagere.Alle(), new Modtagere.Ledere()),
                        Arrays.stream(Borgergruppe.values()).map(Modtagere.Gruppe::new),
                        Stream.of(valgt))
                .<Modtagere>flatMap(dele -> dele)
                .distinct()
                .toList();
    }

    private Rundskrivning() {}
}
