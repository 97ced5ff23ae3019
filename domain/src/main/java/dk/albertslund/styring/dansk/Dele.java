package dk.albertslund.styring.dansk;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** En del af en periode: ”ultimo juni”, ”udgangen af marts”, ”den første mandag i marts”, ”resten af ugen”. */
final class Dele {

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Dele::primo,
            Dele::del,
            Dele::resten,
            Dele::aaretsUdgang,
            Dele::maanedsskiftet,
            Dele::nummer,
            Dele::midt,
            Dele::halvdel);

    private static final Map<String, UnaryOperator<Periode>> PRIMO = Ordforraad.ordbog(Map.of(
            "primo", Dele::foersteTredjedel,
            "medio", Dele::midterdag,
            "ultimo", Dele::sidsteDag));

    private static final Map<String, UnaryOperator<Periode>> DELE = Ordforraad.ordbog(Map.of(
            "starten, begyndelsen, start, begyndelse, the beginning, the start", Dele::foersteTredjedel,
            "midten, midte, the middle", Dele::midterste,
            "slutningen, slutning", Dele::sidsteTredjedel,
            "udgangen, udgang, enden, afslutningen, the end, end", Dele::sidsteDag));

    private static final int FRA_ENDEN = -1;

    private Dele() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    /** ”ultimo juni 2027”. */
    private static Optional<Tid> primo(Laeser laeser) {
        var del = laeser.frase(PRIMO);
        return del.flatMap(fundet -> helhed(laeser).map(tid -> tid.med(fundet)));
    }

    private static Optional<Tid> del(Laeser laeser) {
        var del = laeser.frase(DELE);
        if (del.isEmpty() || !laeser.et("af", "of", "paa")) {
            return Optional.empty();
        }
        laeser.et("i");
        return helhed(laeser).map(tid -> tid.med(del.get()));
    }

    /** ”midt i januar”. */
    private static Optional<Tid> midt(Laeser laeser) {
        var del = laeser.frase(Map.<String, UnaryOperator<Periode>>of(
                "midt i",
                Dele::midterste,
                "sidst i",
                Dele::sidsteTredjedel,
                "foerst i",
                Dele::foersteTredjedel,
                "tidligt i",
                Dele::foersteTredjedel,
                "sent i",
                Dele::sidsteTredjedel,
                "midt paa",
                Dele::midterste,
                "sidst paa",
                Dele::sidsteTredjedel,
                "foerst paa",
                Dele::foersteTredjedel));
        boolean foerstIUge = laeser.se(0).er("uge") && !laeser.se(-2).er("midt"); // ”vi starter først i uge 5”
        return del.filter(fundet -> !foerstIUge)
                .flatMap(fundet -> helhed(laeser).map(tid -> tid.med(fundet)));
    }

    /** ”anden halvdel af marts”. */
    private static Optional<Tid> halvdel(Laeser laeser) {
        laeser.et("den");
        boolean foerste = laeser.et("foerste", "1", "first");
        boolean anden = !foerste && laeser.et("anden", "sidste", "2", "second");
        laeser.limet(".");
        if (!(foerste || anden) || !laeser.et("halvdel", "half") || !laeser.et("af", "of")) {
            return Optional.empty();
        }
        return helhed(laeser).map(tid -> tid.med(periode -> halv(periode, foerste)));
    }

    private static Periode halv(Periode periode, boolean foerste) {
        boolean aar = periode.korn() == Korn.AAR;
        var midt = aar ? periode.start().plusMonths(6) : periode.start().plusDays((periode.dage() + 1) / 2);
        var korn = aar ? Korn.HALVAAR : Korn.PERIODE;
        return foerste
                ? new Periode(periode.start(), midt.minusDays(1), korn)
                : new Periode(midt, periode.slut(), korn);
    }

    private static Optional<Tid> resten(Laeser laeser) {
        if (!laeser.ord("resten", "af") && !laeser.ord("rest", "of")) {
            return Optional.empty();
        }
        return helhed(laeser)
                .map(tid -> new Tid.Fast(idag -> tid.loes(idag, Retning.FREMTID)
                        .map(loest -> new Tid.Loesning(resten(loest.periode(), idag), List.of()))));
    }

    private static Periode resten(Periode periode, LocalDate idag) {
        return periode.omfatter(idag) ? new Periode(idag, periode.slut(), Korn.PERIODE) : periode;
    }

    /** ”årets udgang”, ”månedens slutning”. */
    private static Optional<Tid> aaretsUdgang(Laeser laeser) {
        var enhed = laeser.frase(Enhed.EJEFALD);
        return enhed.flatMap(
                hel -> laeser.frase(DELE).map(del -> Tid.fast(hel::med).med(del)));
    }

    private static Optional<Tid> maanedsskiftet(Laeser laeser) {
        if (!laeser.et("maanedsskiftet", "maanedsskifte")) {
            return Optional.empty();
        }
        return Optional.of(new Tid.Fast(idag -> {
            var sidste = YearMonth.from(idag).atEndOfMonth();
            return Optional.of(new Tid.Loesning(Periode.dag(sidste), List.of(Periode.dag(sidste.plusDays(1)))));
        }));
    }

    private static Optional<Tid> helhed(Laeser laeser) {
        laeser.et("the", "den", "det");
        return laeser.laengste(List.of(Perioder::laes, Perioder::denne, Maerkedage::laes, Dele::dato));
    }

    private static Optional<Tid> dato(Laeser laeser) {
        return Kalenderdage.laes(laeser);
    }

    /** ”den første mandag i marts”, ”sidste hverdag i næste måned”, ”første mandag efter påske”. */
    private static Optional<Tid> nummer(Laeser laeser) {
        laeser.et("den", "det", "the");
        int nummer = laeser.et("sidste", "last")
                ? FRA_ENDEN
                : Kalenderdage.dagnummer(laeser).orElse(0);
        if (nummer == 0 || nummer > 53) {
            return Optional.empty();
        }
        var hvad = laeser.laengste(List.<Laeser.Regel<Taelling>>of(
                Dele::somUgedag, Dele::somUge, Dele::somHverdag, Dele::somDag, Dele::somMaaned));
        if (hvad.isEmpty() && nummer == FRA_ENDEN) {
            return sidste(laeser);
        }
        if (hvad.isEmpty()) {
            return Optional.empty();
        }
        boolean foerste = nummer == 1;
        if (foerste && laeser.et("efter", "after")) {
            return Enkelttider.medForholdsord(laeser)
                    .map(tid -> tid.som(periode -> hvad.get().nummer(1, efter(periode))));
        }
        if (!laeser.et("i", "in", "of", "af")) {
            return Optional.empty();
        }
        return helhed(laeser).map(tid -> tid.som(periode -> hvad.get().nummer(nummer, periode)));
    }

    /** ”den sidste i måneden” er den sidste dag. */
    private static Optional<Tid> sidste(Laeser laeser) {
        return laeser.et("i") ? Perioder.denne(laeser).map(tid -> tid.med(Dele::sidsteDag)) : Optional.empty();
    }

    private static Periode efter(Periode periode) {
        return new Periode(periode.slut().plusDays(1), periode.slut().plusYears(1), Korn.PERIODE);
    }

    /** Det, der tælles inde i perioden. */
    private interface Taelling {
        Optional<Periode> nummer(int nummer, Periode i);
    }

    private static Optional<Taelling> somUgedag(Laeser laeser) {
        return Ugedage.ugedag(laeser).map(ugedag -> (nummer, i) -> ugedag(ugedag, nummer, i));
    }

    private static Optional<Periode> ugedag(DayOfWeek ugedag, int nummer, Periode i) {
        var dag = nummer == FRA_ENDEN
                ? i.slut().with(previousOrSame(ugedag))
                : i.start().with(nextOrSame(ugedag)).plusWeeks(nummer - 1);
        return i.omfatter(dag) ? Optional.of(Periode.dag(dag)) : Optional.empty();
    }

    /** Den første hele uge er den, der begynder i perioden. */
    private static Optional<Taelling> somUge(Laeser laeser) {
        if (!laeser.et("uge", "week")) {
            return Optional.empty();
        }
        return Optional.of((nummer, i) -> nummer == FRA_ENDEN
                ? Optional.of(Periode.uge(i.slut().with(next(DayOfWeek.MONDAY)).minusDays(7)))
                        .map(uge -> uge.slut().isAfter(i.slut())
                                ? Periode.uge(uge.start().minusDays(1))
                                : uge)
                : ugedag(DayOfWeek.MONDAY, nummer, i).map(mandag -> Periode.uge(mandag.start())));
    }

    private static Optional<Taelling> somHverdag(Laeser laeser) {
        if (!laeser.et("hverdag", "arbejdsdag")) {
            return Optional.empty();
        }
        return Optional.of((nummer, i) -> Optional.of(
                Periode.dag(nummer == FRA_ENDEN ? Helligdage.hverdagTil(i.slut()) : hverdag(nummer, i.start()))));
    }

    private static LocalDate hverdag(int nummer, LocalDate fra) {
        var foerste = Helligdage.hverdagFra(fra);
        return nummer == 1 ? foerste : hverdag(nummer - 1, foerste.plusDays(1));
    }

    private static Optional<Taelling> somDag(Laeser laeser) {
        if (!laeser.et("dag", "day")) {
            return Optional.empty();
        }
        return Optional.of((nummer, i) -> Optional.of(
                        nummer == FRA_ENDEN ? i.slut() : i.start().plusDays(nummer - 1L))
                .filter(i::omfatter)
                .map(Periode::dag));
    }

    /** ”den første måned i 2027”. */
    private static Optional<Taelling> somMaaned(Laeser laeser) {
        if (!laeser.et("maaned", "month")) {
            return Optional.empty();
        }
        return Optional.of((nummer, i) -> Optional.of(
                        nummer == FRA_ENDEN ? i.slut() : i.start().plusMonths(nummer - 1L))
                .filter(i::omfatter)
                .map(Enhed.MAANED::med));
    }

    private static Periode sidsteDag(Periode periode) {
        return Periode.dag(periode.slut());
    }

    /** I en måned den 15. */
    private static Periode midterdag(Periode periode) {
        long frem = periode.korn() == Korn.MAANED ? 14 : periode.dage() / 2;
        return Periode.dag(periode.start().plusDays(frem));
    }

    private static Periode foersteTredjedel(Periode periode) {
        return new Periode(periode.start(), periode.start().plusDays(del(periode) - 1), Korn.PERIODE);
    }

    private static Periode midterste(Periode periode) {
        long tredjedel = periode.dage() / 3;
        return new Periode(periode.start().plusDays(tredjedel), periode.slut().minusDays(tredjedel), Korn.PERIODE);
    }

    private static Periode sidsteTredjedel(Periode periode) {
        return new Periode(periode.slut().minusDays(del(periode) - 1), periode.slut(), Korn.PERIODE);
    }

    /** En tredjedel; af et år kun to måneder. */
    private static long del(Periode periode) {
        return Math.max(1, periode.dage() / (periode.korn() == Korn.AAR ? 6 : 3));
    }
}
