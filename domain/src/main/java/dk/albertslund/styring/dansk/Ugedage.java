package dk.albertslund.styring.dansk;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import dk.albertslund.styring.dansk.Tid.Loesning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** ”fredag”, ”i fredags”, ”fredag den 27. november”, ”fredag i næste uge”. */
final class Ugedage {

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Ugedage::medDato,
            Ugedage::efterDato,
            Ugedage::iFredags,
            Ugedage::naesteEllerSidste,
            Ugedage::iUge,
            Ugedage::omUger,
            Ugedage::foerEllerEfter,
            Ugedage::alene);

    private enum Hvilken {
        DENNE,
        KOMMENDE,
        NAESTE,
        SIDSTE
    }

    private static final Map<String, Hvilken> HVILKEN = Ordforraad.ordbog(Map.of(
            "denne, den her, nu paa, this", Hvilken.DENNE,
            "kommende, den kommende, foerstkommende, den foerstkommende, coming", Hvilken.KOMMENDE,
            "naeste, den naeste, next", Hvilken.NAESTE,
            "sidste, forrige, den forrige, foregaaende, last", Hvilken.SIDSTE));

    private static final LocalDate EN_DAG = LocalDate.EPOCH;

    private Ugedage() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    static Optional<DayOfWeek> ugedag(Laeser laeser) {
        return laeser.frase(Ordforraad.UGEDAGE);
    }

    /** ”mandag d. 30. november”, ”ons 3/2”. */
    private static Optional<Tid> medDato(Laeser laeser) {
        var ugedag = ugedag(laeser).or(() -> laeser.frase(Ordforraad.KORTE_UGEDAGE));
        if (ugedag.isEmpty()) {
            return Optional.empty();
        }
        laeser.limet(".");
        laeser.limet(",");
        return Kalenderdage.laes(laeser).map(dato -> new MedUgedag(dato, ugedag.get()));
    }

    /** ”18. juli, fredag”. */
    private static Optional<Tid> efterDato(Laeser laeser) {
        var dato = Kalenderdage.laes(laeser);
        if (dato.isEmpty() || !laeser.limet(",")) {
            return Optional.empty();
        }
        return ugedag(laeser).map(ugedag -> new MedUgedag(dato.get(), ugedag));
    }

    private static Optional<Tid> iFredags(Laeser laeser) {
        if (!laeser.et("i", "sidste")) {
            return Optional.empty();
        }
        return laeser.frase(Ordforraad.I_UGEDAGS).map(ugedag -> Tid.dag(idag -> idag.with(previous(ugedag))));
    }

    private static Optional<Tid> naesteEllerSidste(Laeser laeser) {
        var hvilken = laeser.frase(HVILKEN);
        return hvilken.flatMap(denne -> ugedag(laeser).map(ugedag -> tid(denne, ugedag)));
    }

    private static Tid tid(Hvilken hvilken, DayOfWeek ugedag) {
        return switch (hvilken) {
            case DENNE -> Tid.dag(idag -> idag.with(nextOrSame(ugedag)));
            case KOMMENDE -> Tid.dag(idag -> idag.with(next(ugedag)));
            case NAESTE -> new Tid.Fast(idag -> Optional.of(naeste(idag.with(next(ugedag)))));
            case SIDSTE -> Tid.dag(idag -> idag.with(previous(ugedag)));
        };
    }

    /** Nogle mener den første, der kommer, andre den i næste uge. */
    private static Loesning naeste(LocalDate dag) {
        return new Loesning(Periode.dag(dag), List.of(Periode.dag(dag.plusWeeks(1))));
    }

    /** ”mandag i uge 50”, ”tirsdag næste uge”. */
    private static Optional<Tid> iUge(Laeser laeser) {
        var ugedag = ugedag(laeser);
        if (ugedag.isEmpty()) {
            return Optional.empty();
        }
        laeser.limet(",");
        laeser.et("i", "in");
        return laeser.laengste(List.<Laeser.Regel<Tid>>of(Uger::laes, Uger::forholdsvis))
                .map(uge -> uge.med(periode -> Periode.dag(periode.start().with(nextOrSame(ugedag.get())))));
    }

    /** ”fredag om en uge” er en uge efter den fredag, der kommer. */
    private static Optional<Tid> omUger(Laeser laeser) {
        var ugedag = ugedag(laeser);
        if (ugedag.isEmpty() || !laeser.ord("om")) {
            return Optional.empty();
        }
        return Varigheder.laes(laeser)
                .flatMap(Ugedage::heleUger)
                .map(uger -> Tid.dag(idag -> idag.with(next(ugedag.get())).plus(uger)));
    }

    /** ”om 8 dage” er en uge, når man tæller begge fredage med. */
    private static Optional<Period> heleUger(Period varighed) {
        return Stream.of(varighed, varighed.minusDays(1))
                .filter(dage -> dage.toTotalMonths() == 0 && DAYS.between(EN_DAG, EN_DAG.plus(dage)) % 7 == 0)
                .findFirst();
    }

    /** ”mandagen efter påske”. */
    private static Optional<Tid> foerEllerEfter(Laeser laeser) {
        var ugedag = laeser.frase(Ordforraad.UGEDAGEN).or(() -> ugedag(laeser));
        if (ugedag.isEmpty()) {
            return Optional.empty();
        }
        boolean foer = laeser.et("foer", "inden", "before");
        if (!foer && !laeser.et("efter", "after")) {
            return Optional.empty();
        }
        return Enkelttider.laes(laeser)
                .map(tid -> tid.med(periode -> Periode.dag(
                        foer
                                ? periode.start().with(previous(ugedag.get()))
                                : periode.slut().with(next(ugedag.get())))));
    }

    private static Optional<Tid> alene(Laeser laeser) {
        return ugedag(laeser).or(() -> laeser.proev(Ugedage::kortOgAlene)).map(Gentaget::ugedag);
    }

    /** ”søn.” som hele svaret. */
    private static Optional<DayOfWeek> kortOgAlene(Laeser laeser) {
        boolean foerst = laeser.her() == 0;
        var ugedag = laeser.frase(Ordforraad.KORTE_UGEDAGE);
        return foerst && laeser.slut() ? ugedag : Optional.empty();
    }
}
