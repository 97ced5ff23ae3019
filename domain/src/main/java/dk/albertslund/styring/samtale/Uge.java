package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tal;

import dk.albertslund.styring.samtale.Bestilling.Indkald;
import dk.albertslund.styring.samtale.Bestilling.LaesSvar;
import dk.albertslund.styring.samtale.Bestilling.Planlaeg;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Udviklingsugen i samtalen: bed om et forslag, send det, og se hvem der har svaret. Kun for organisatorer. */
final class Uge {

    /** @param mandag en mandag; tom, når ugen ikke er sagt */
    static Skridt opret(Optional<LocalDate> mandag, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("uge.kun_organisatorer"));
        }
        if (mandag.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("uge.hvilken"));
        }
        if (mandag.get().isBefore(opslag.idag())) {
            return Skridt.til(her, Hjaelp.sig("uge.forbi", ugenummer(mandag.get())));
        }
        var id = new Ugeplan.Id(opslag.nytId());
        return Skridt.til(
                        her,
                        Hjaelp.sig(
                                "uge.planlaegger",
                                ugenummer(mandag.get()),
                                new Tekst.Dag(mandag.get()),
                                new Tekst.Dag(mandag.get().plusDays(4))))
                .bestil(List.of(new Planlaeg(id, mandag.get())));
    }

    /** Indkalder til ugens møder. To tryk er ét, for hvert møde bestilles under sit eget id. */
    static Skridt send(String om, Samtale her, Opslag opslag) {
        return medPlan(
                om,
                her,
                opslag,
                plan -> Skridt.til(her, new Visning.Ugestatus(plan, opslag.moedestatus(plan.id())))
                        .bestil(uaflyst(plan, opslag).forslag().stream()
                                .<Bestilling>map(forslag ->
                                        new Indkald(plan.id(), forslag.moede().id()))
                                .toList()));
    }

    static Skridt svar(String om, Samtale her, Opslag opslag) {
        return medPlan(
                om,
                her,
                opslag,
                plan -> Skridt.til(her, new Visning.Ugestatus(plan, opslag.moedestatus(plan.id())))
                        .bestil(List.of(new LaesSvar(plan.id()))));
    }

    static Skridt vis(String om, Samtale her, Opslag opslag) {
        return medPlan(om, her, opslag, plan -> Skridt.til(her, billede(plan, opslag)));
    }

    static Skridt senesteSvar(Samtale her, Opslag opslag) {
        return opslag.senesteUgeplan()
                .map(plan -> svar(plan.id().vaerdi().toString(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("uge.ingen")));
    }

    static Skridt seneste(Samtale her, Opslag opslag) {
        return opslag.senesteUgeplan()
                .map(plan -> vis(plan.id().vaerdi().toString(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("uge.ingen")));
    }

    private static Skridt medPlan(
            String om, Samtale her, Opslag opslag, java.util.function.Function<Ugeplan, Skridt> saa) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("uge.kun_organisatorer"));
        }
        return Kortid.uuid(om)
                .flatMap(id -> opslag.ugeplan(new Ugeplan.Id(id)))
                .map(saa)
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    private static Visning billede(Ugeplan plan, Opslag opslag) {
        var status = opslag.moedestatus(plan.id());
        return status.stream().anyMatch(et -> et.oprettet().isPresent())
                ? new Visning.Ugestatus(plan, status)
                : new Visning.Ugeforslag(uaflyst(plan, opslag));
    }

    private static Ugeplan uaflyst(Ugeplan plan, Opslag opslag) {
        return plan.uden(opslag.moedestatus(plan.id()).stream()
                .filter(Moedestatus::aflyst)
                .map(Moedestatus::moede)
                .collect(Collectors.toSet()));
    }

    private static Tekst.Led ugenummer(LocalDate mandag) {
        return tal(mandag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private Uge() {}
}
