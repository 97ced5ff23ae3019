package dk.albertslund.styring.dansk;

import dk.albertslund.styring.dansk.Tid.Loesning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Et helt udtryk for tid: en tid, fra det ene til det andet, eller det, der ligger før eller efter. */
record Udtryk(Tid tid, Graense graense, Optional<LocalTime> klokken) {

    private static final List<Laeser.Regel<Udtryk>> REGLER = List.of(
            Udtryk::saaLaengeFra,
            Udtryk::fraOgSaaLaenge,
            Udtryk::tidspunkt,
            Udtryk::dageIMaaned,
            Udtryk::fraTil,
            Udtryk::indenFor,
            Udtryk::afgraenset,
            Udtryk::ogFrem);

    private static final Map<String, Graense> ORD = Ordforraad.ordbog(Map.of(
            "inden, foer, lige foer, kort foer, lige inden, before, senest inden, senest foer", Graense.FOER,
            "til og med, t o m, tom, frem til og med, indtil og med, through, til og", Graense.TIL_OG_MED,
            "frem til, indtil, op til, op mod, hen mod, until, till, helt til, helt frem til", Graense.TIL,
            "fra, from", Graense.FRA,
            "fra og med, f o m, tidligst, starting", Graense.FRA_OG_MED,
            "efter, lige efter, kort efter, after", Graense.EFTER,
            "siden, since, lige siden", Graense.SIDEN));

    /** Det, der i sig selv er en ende: ”inden udgangen af marts” er til og med den 31. */
    private static final Set<String> ENDER = Set.copyOf(Ordliste.af("""
            udgangen udgang enden slutningen slutning aarsskiftet aarsskifte maanedsskiftet ultimo afslutningen end"""));

    private static final Set<String> TIL = Set.copyOf(Ordliste.af("til to until through indtil slut slutter slutdato"));
    private static final Set<String> ENGELSKE_TIDER = Set.copyOf(Ordliste.af("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december the next tomorrow end christmas easter"""));

    static Optional<Udtryk> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    Optional<Loesning> loes(LocalDate idag, Retning retning) {
        return tid.loes(idag, graense.retning(retning));
    }

    private static Optional<Udtryk> tidspunkt(Laeser laeser) {
        return laeser.laengste(List.of(Udtryk::medKlokken, Udtryk::efterKlokken));
    }

    private static Optional<Udtryk> medKlokken(Laeser laeser) {
        return Enkelttider.medForholdsord(laeser).map(tid -> new Udtryk(tid, Graense.HELE, Klokkeslaet.efter(laeser)));
    }

    private static Optional<Udtryk> efterKlokken(Laeser laeser) {
        var klokken = Klokkeslaet.foran(laeser);
        laeser.limet(",");
        return klokken.flatMap(
                tid -> Enkelttider.medForholdsord(laeser).map(dag -> new Udtryk(dag, Graense.HELE, klokken)));
    }

    private static Optional<Udtryk> fraTil(Laeser laeser) {
        boolean mellem = laeser.et("mellem", "between");
        boolean efter = !mellem && laeser.et("efter", "after");
        if (!mellem && !efter && !laeser.ord("fra", "og", "med")) {
            laeser.et("fra", "from");
        }
        var foerste = tidspunkt(laeser);
        if (foerste.isEmpty() || !forbinder(laeser, mellem)) {
            return Optional.empty();
        }
        var fra = foerste.get().tid();
        var start = efter ? fra.med(periode -> Periode.dag(periode.slut().plusDays(1))) : fra;
        return tidspunkt(laeser)
                .map(slut -> new Udtryk(
                        new FraTil(start, slut.tid()),
                        Graense.HELE,
                        foerste.get().klokken()));
    }

    private static boolean forbinder(Laeser laeser, boolean mellem) {
        if (mellem) {
            return laeser.et("og", "and", "til");
        }
        if (Uger.streg(laeser)) {
            return true;
        }
        boolean naboer = Ordforraad.MAANEDER.containsKey(laeser.se(-1).ord())
                && Ordforraad.MAANEDER.containsKey(laeser.se(1).ord());
        if (naboer && laeser.et("og", "and")) {
            return true;
        }
        laeser.limet(",");
        laeser.et("og", "and");
        laeser.et("loeber", "koerer", "fortsaetter");
        laeser.ord("frem");
        boolean til =
                TIL.contains(laeser.se(0).ord()) && laeser.ord(laeser.se(0).ord());
        if (til) {
            laeser.ord("og", "med");
            laeser.limet(":");
        }
        return til || laeser.ord("t", "o", "m");
    }

    /** ”3.-7. marts” og ”den 28. til den 2. april”: den første dag låner den andens måned. */
    private static Optional<Udtryk> dageIMaaned(Laeser laeser) {
        laeser.et("fra", "from", "mellem", "between");
        boolean i = laeser.et("i", "paa", "in");
        Kalenderdage.den(laeser);
        var foerste = i ? Optional.<Integer>empty() : Kalenderdage.dagnummer(laeser);
        boolean til = foerste.isPresent() && (Uger.streg(laeser) || laeser.et("til", "og", "to", "and"));
        if (!til) {
            return Optional.empty();
        }
        laeser.ord("og", "med");
        return Kalenderdage.laes(laeser)
                .map(sidste -> sidste.som(periode -> fraDag(foerste.get(), periode)))
                .map(tid -> new Udtryk(tid, Graense.HELE, Klokkeslaet.efter(laeser)));
    }

    private static Optional<Periode> fraDag(int dag, Periode sidste) {
        var slut = sidste.start();
        var maaned = dag < slut.getDayOfMonth() ? slut : slut.minusMonths(1);
        return Kalenderdage.gyldig(maaned.getYear(), maaned.getMonthValue(), dag)
                .map(start -> new Periode(start, slut, Korn.PERIODE));
    }

    /** ”fra 4. januar og 6 uger frem”. */
    private static Optional<Udtryk> fraOgSaaLaenge(Laeser laeser) {
        laeser.et("fra", "from");
        var start = tidspunkt(laeser);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        laeser.limet(",");
        laeser.et("og", "and");
        boolean i = laeser.et("i", "for", "varer");
        var varighed = Varigheder.laes(laeser);
        boolean frem = varighed.isPresent() && laeser.et("frem", "fremad", "fremover", "fremefter");
        if (varighed.isEmpty() || !(i || frem)) {
            return Optional.empty();
        }
        return start.map(
                udtryk -> new Udtryk(Varigheder.fra(udtryk.tid(), varighed.get()), Graense.HELE, udtryk.klokken()));
    }

    /** ”i 6 uger fra 1. marts” og ”6 ugers forløb fra uge 3”. ”6 uger fra uge 3” er derimod en dag. */
    private static Optional<Udtryk> saaLaengeFra(Laeser laeser) {
        boolean i = laeser.et("i", "for", "varer");
        var varighed = Varigheder.laes(laeser);
        boolean forloeb = varighed.isPresent() && laeser.et("forloeb", "periode");
        if (!(i || forloeb) || varighed.isEmpty() || !laeser.et("fra", "from")) {
            return Optional.empty();
        }
        laeser.ord("og", "med");
        return tidspunkt(laeser)
                .map(start -> new Udtryk(Varigheder.fra(start.tid(), varighed.get()), Graense.HELE, start.klokken()));
    }

    /** ”inden for 14 dage” og ”inden for den næste måned”. */
    private static Optional<Udtryk> indenFor(Laeser laeser) {
        if (!laeser.ord("inden", "for") && !laeser.et("indenfor", "within")) {
            return Optional.empty();
        }
        boolean den = laeser.et("de", "den", "det", "the");
        boolean naeste = laeser.et("naeste", "kommende", "next") && den;
        return laeser.proev(Varigheder::laes)
                .or(() -> laeser.frase(Enhed.ORD).filter(enhed -> naeste).map(enhed -> enhed.gange(1)))
                .map(varighed ->
                        new Udtryk(Tid.dag(idag -> idag.plus(varighed)), Graense.TIL_OG_MED, Optional.empty()));
    }

    private static Optional<Udtryk> afgraenset(Laeser laeser) {
        var graense = laeser.proev(Udtryk::graense);
        if (graense.isEmpty()) {
            return Optional.empty();
        }
        boolean ende = ENDER.contains(laeser.se(0).ord())
                || ENDER.contains(laeser.se(1).ord());
        var virkning = ende && graense.get() == Graense.FOER ? Graense.TIL_OG_MED : graense.get();
        return medKlokken(laeser).map(udtryk -> udtryk.med(virkning));
    }

    /** ”fra uge 2 til uge 8” har begge ender. */
    private Udtryk med(Graense virkning) {
        return new Udtryk(tid, tid instanceof FraTil && virkning == Graense.FRA ? Graense.HELE : virkning, klokken);
    }

    private static Optional<Graense> graense(Laeser laeser) {
        boolean engelsk =
                laeser.se(0).er("by") && ENGELSKE_TIDER.contains(laeser.se(1).ord());
        return engelsk && laeser.ord("by") ? Optional.of(Graense.TIL_OG_MED) : laeser.frase(ORD);
    }

    /** ”1. marts og frem”. */
    private static Optional<Udtryk> ogFrem(Laeser laeser) {
        laeser.et("fra", "from");
        var udtryk = tidspunkt(laeser);
        laeser.et("og", "and");
        return udtryk.filter(start -> laeser.et("frem", "fremad", "fremover", "fremefter", "onwards"))
                .map(start -> new Udtryk(start.tid(), Graense.FRA_OG_MED, start.klokken()));
    }
}
