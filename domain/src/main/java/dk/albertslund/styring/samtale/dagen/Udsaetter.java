package dk.albertslund.styring.samtale.dagen;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfUdsaettelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.Visning.Udsaetform;
import dk.albertslund.styring.samtale.Visning.Udsaetform.Til;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Vent med én ting i dagens besked, eller med dem alle. Efter tredje gang spørges der, hvad der står i vejen. */
public final class Udsaetter {

    public static Skridt spoerg(Trykket tryk, Samtale her, Opslag opslag) {
        var om = Linjen.laes(tryk.om());
        var aabne = om.map(en -> aabne(en, opslag)).orElse(List.of());
        return aabne.isEmpty()
                ? vaek(her)
                : form(
                        om.get(),
                        Til.I_MORGEN,
                        Optional.empty(),
                        skalSigeHvorfor(aabne) ? Optional.of("") : Optional.empty(),
                        List.of(),
                        her,
                        opslag);
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var om = Linjen.laes(tryk.om());
        var aabne = om.map(en -> aabne(en, opslag)).orElse(List.of());
        if (aabne.isEmpty()) {
            return vaek(her);
        }
        var valgt = tryk.valg("til", Til.class).orElse(Til.DATO);
        var dag = dag(valgt, tryk, opslag);
        var grund = skalSigeHvorfor(aabne) ? Optional.of(tryk.felt("grund")) : Optional.<String>empty();
        var fejl = fejl(aabne, dag, grund, opslag.idag());
        return dag.isPresent() && fejl.isEmpty()
                ? udsaet(om.get(), aabne, dag.get(), grund.orElse(""), her, opslag)
                : form(om.get(), valgt, dag, grund, fejl, her, opslag);
    }

    private static Optional<LocalDate> dag(Til valgt, Trykket tryk, Opslag opslag) {
        var idag = opslag.idag();
        var kalender = opslag.kalender();
        return switch (valgt) {
            case I_MORGEN -> Optional.of(kalender.tidligst(idag.plusDays(1)));
            case MANDAG -> Optional.of(kalender.tidligst(idag.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
            case EFTER_FERIEN -> kalender.efterFerien(idag);
            case DATO -> tryk.dato("dag");
        };
    }

    private static Skridt udsaet(
            Linjen om, List<Dagslinje> aabne, LocalDate til, String grund, Samtale her, Opslag opslag) {
        var aendringer = aabne.stream()
                .<Aendring>map(
                        linje -> new AfUdsaettelse(linje.stand(), linje.stand().udsaet(til, grund)))
                .toList();
        var kvittering = Hjaelp.sig(tekst("dagen.udsat", new Tekst.Dag(til)), Knap.til(Handling.FORTRYD));
        return Skridt.til(her, resten(om, aabne, kvittering, opslag)).med(Aendring.samlet(aendringer));
    }

    private static Skridt form(
            Linjen om,
            Til valgt,
            Optional<LocalDate> dag,
            Optional<String> grund,
            List<Tekst> fejl,
            Samtale her,
            Opslag opslag) {
        var form = new Udsaetform(om.om(), valgt, dag, grund, fejl);
        return Skridt.til(her, om.kort(opslag, Optional.of(new Aaben(om.noegle(), form))));
    }

    /** De andre ting bliver stående i kortet. */
    private static Visning resten(Linjen om, List<Dagslinje> udsatte, Visning kvittering, Opslag opslag) {
        var resten = opslag.dagens(om.dag()).stream()
                .filter(linje -> !udsatte.contains(linje))
                .toList();
        return resten.isEmpty()
                ? kvittering
                : new Dagskort(om.dag(), resten, Optional.of(new Aaben(om.noegle(), kvittering)));
    }

    private static List<Dagslinje> aabne(Linjen om, Opslag opslag) {
        return opslag.dagens(om.dag()).stream()
                .filter(linje -> !linje.gjort())
                .filter(linje -> om.noegle().isEmpty() || linje.stand().noegle().equals(om.noegle()))
                .toList();
    }

    private static boolean skalSigeHvorfor(List<Dagslinje> aabne) {
        return aabne.stream().map(Dagslinje::stand).anyMatch(Udsaettelse::kraeverGrund);
    }

    private static List<Tekst> fejl(
            List<Dagslinje> aabne, Optional<LocalDate> dag, Optional<String> grund, LocalDate idag) {
        var fejl = new ArrayList<Tekst>();
        if (dag.isEmpty()) {
            fejl.add(tekst("dagen.mangler.dag"));
        }
        dag.filter(til -> !til.isAfter(idag))
                .ifPresent(til -> fejl.add(tekst("paamindelse.forbi", new Tekst.Dag(til))));
        dag.flatMap(til -> frist(aabne).filter(til::isAfter))
                .ifPresent(frist -> fejl.add(tekst("dagen.efter_fristen", new Tekst.Dag(frist))));
        grund.filter(String::isBlank).ifPresent(_ -> fejl.add(tekst("dagen.mangler.grund")));
        grund.filter(ord -> ord.length() > Udsaettelse.GRUND_LAENGDE)
                .ifPresent(_ -> fejl.add(tekst("dagen.grund_for_lang", Tekst.tal(Udsaettelse.GRUND_LAENGDE))));
        return List.copyOf(fejl);
    }

    /** Den første frist, det ikke kan vente længere end. */
    private static Optional<LocalDate> frist(List<Dagslinje> aabne) {
        return aabne.stream()
                .map(Dagslinje::emne)
                .filter(Visning.Fasekort.class::isInstance)
                .map(emne -> ((Visning.Fasekort) emne).om().frist())
                .min(LocalDate::compareTo);
    }

    private static Skridt vaek(Samtale her) {
        return Skridt.til(her, Hjaelp.sig(tekst("dagen.vaek"), Knap.til(Handling.MINE_FRISTER)));
    }

    private Udsaetter() {}
}
