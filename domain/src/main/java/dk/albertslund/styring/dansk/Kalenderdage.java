package dk.albertslund.styring.dansk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dage, der siges med tal: ”3. marts”, ”3/12-26”, ”2026-12-03”, ”den 30.”. */
final class Kalenderdage {

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Kalenderdage::dagOgMaaned,
            Kalenderdage::maanedOgDag,
            Kalenderdage::medSkraastreg,
            Kalenderdage::medPunktum,
            Kalenderdage::medStreg,
            Kalenderdage::medNul,
            Kalenderdage::iDenTolvte,
            Kalenderdage::dagenAlene);

    /** Ord, der må følge efter ”den 30.”, så det stadig er en dag og ikke ”den 30. deltager”. */
    private static final Set<String> EFTER_EN_DAG = Set.copyOf(Ordliste.af("""
            og eller kl klokken i paa til er var kommer starter begynder slutter holder med som hvor vi jeg der af
            for skal vil kan om fra ved men at har inden senest""")); // den 30. i måneden, den 30. kl. 9

    private static final Laeser.Regel<Tid> LAENGSTE = laeser -> laeser.laengste(REGLER);

    private Kalenderdage() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.husk(LAENGSTE);
    }

    static Tid.Aarlig dag(int dag, Month maaned) {
        return Tid.aarlig(aar -> gyldig(aar, maaned.getValue(), dag).map(Periode::dag));
    }

    static Optional<LocalDate> gyldig(int aar, int maaned, int dag) {
        try {
            return Optional.of(LocalDate.of(aar, maaned, dag));
        } catch (DateTimeException findesIkke) {
            return Optional.empty();
        }
    }

    /** ”3.”, ”3”, ”3rd” eller ”tredje”. */
    static Optional<Integer> dagnummer(Laeser laeser) {
        var tal = laeser.tal(1, 99);
        if (tal.isPresent()) {
            if (!laeser.limet(".") && !laeser.se(0).luft()) {
                laeser.et("st", "nd", "rd", "th", "te", "de", "ende");
            }
            return tal;
        }
        return Talord.orden(laeser.se(0).ord())
                .filter(nummer -> laeser.ord(laeser.se(0).ord()));
    }

    static Optional<Month> maaned(Laeser laeser) {
        return laeser.frase(Ordforraad.MAANEDER).or(() -> laeser.frase(Ordforraad.KORTE_MAANEDER));
    }

    static boolean den(Laeser laeser) {
        return laeser.et("den", "d", "the");
    }

    private static Optional<Tid> dagOgMaaned(Laeser laeser) {
        den(laeser);
        var nummer = dagnummer(laeser);
        if (nummer.isEmpty()) {
            return Optional.empty();
        }
        laeser.et("of", "i");
        return maaned(laeser).map(maaned -> Aarstal.efter(laeser, dag(nummer.get(), maaned)));
    }

    private static Optional<Tid> maanedOgDag(Laeser laeser) {
        var maaned = laeser.frase(Ordforraad.FORANSTILLEDE);
        var dag = maaned.flatMap(fundet -> dagnummer(laeser)).filter(nummer -> nummer <= 31);
        if (dag.isEmpty()
                || laeser.se(-1).er(".")
                || laeser.se(0).erTal()
                || laeser.se(0).er("%")) {
            return Optional.empty();
        }
        return maaned.map(fundet -> Aarstal.efter(laeser, dag(dag.get(), fundet)));
    }

    /** ”3/12”, ”3/12-26”, ”3/12 2026” og ”3/12/2026”. */
    private static Optional<Tid> medSkraastreg(Laeser laeser) {
        boolean den = den(laeser);
        var dag = laeser.tal(1, 99);
        if (dag.isEmpty() || !laeser.limet("/") || laeser.se(0).luft()) {
            return Optional.empty();
        }
        var maaned = laeser.tal(1, 99);
        if (maaned.isEmpty() || broek(laeser, dag.get(), maaned.get(), den)) {
            return Optional.empty();
        }
        var aar = laeser.proev(Kalenderdage::aarEfterTegn);
        return Optional.of(dato(laeser, dag.get(), maaned.get(), aar));
    }

    /** ”3/4 af børnene” og ”14/20” er brøker. */
    private static boolean broek(Laeser laeser, int dag, int maaned, boolean den) {
        boolean del = laeser.se(0).er("af")
                || laeser.se(0).er("del")
                || Enhed.ORD.containsKey(laeser.se(0).ord());
        boolean kanVaereDato =
                dag <= 31 && (maaned <= 12 || (maaned <= 13 && !laeser.se(0).erOrd()));
        return del
                || (!den && !kanVaereDato)
                || laeser.se(0).er("kop")
                || laeser.se(0).er("time");
    }

    private static Optional<Integer> aarEfterTegn(Laeser laeser) {
        boolean tegn = laeser.limet("-") || laeser.limet("/") || laeser.limet("–");
        if (!tegn || laeser.se(0).luft()) {
            return Optional.empty();
        }
        return Aarstal.toEllerFireCifre(laeser).filter(aar -> !laeser.se(0).er("/"));
    }

    private static Tid dato(Laeser laeser, int dag, int maaned, Optional<Integer> aar) {
        var aarlig = Tid.aarlig(detAar -> gyldig(detAar, maaned, dag).map(Periode::dag));
        return aar.<Tid>map(detAar -> aarlig.iAar(idag -> detAar)).orElseGet(() -> Aarstal.efter(laeser, aarlig));
    }

    /** ”3.12.2026” og ”d. 3.12.”; uden ”d.” ligner ”3.12” et kommatal. */
    private static Optional<Tid> medPunktum(Laeser laeser) {
        return adskilt(laeser, ".");
    }

    private static Optional<Tid> medStreg(Laeser laeser) {
        return adskilt(laeser, "-");
    }

    private static Optional<Tid> adskilt(Laeser laeser, String tegn) {
        boolean dato = den(laeser) || Enkelttider.efterDatoord(laeser);
        var dag = laeser.tal(1, 31);
        if (dag.isEmpty() || !laeser.limet(tegn) || laeser.se(0).luft()) {
            return Optional.empty();
        }
        var maaned = laeser.tal(1, 12);
        if (maaned.isEmpty()) {
            return Optional.empty();
        }
        boolean afsluttet = laeser.limet(tegn);
        var aar =
                afsluttet && !laeser.se(0).luft() ? laeser.proev(Aarstal::toEllerFireCifre) : Optional.<Integer>empty();
        boolean sikker = aar.isPresent() || dato || foerKlokkenEllerTil(laeser, afsluttet && tegn.equals("."));
        if (!sikker
                || laeser.se(0).er("%")
                || (laeser.se(0).erTal() && !laeser.se(0).luft())) {
            return Optional.empty();
        }
        return Optional.of(dato(laeser, dag.get(), maaned.get(), aar));
    }

    private static boolean foerKlokkenEllerTil(Laeser laeser, boolean punktum) {
        var naeste = laeser.se(0);
        return naeste.er("kl") || naeste.er("klokken") || (punktum && (naeste.erStreg() || naeste.er("til")));
    }

    /** ”2026-12-03”. */
    private static Optional<Tid> medNul(Laeser laeser) {
        var aar = laeser.tal(1900, 2099);
        if (aar.isEmpty() || !laeser.limet("-")) {
            return Optional.empty();
        }
        var maaned = laeser.tal(1, 12);
        if (maaned.isEmpty() || !laeser.limet("-")) {
            return Optional.empty();
        }
        return laeser.tal(1, 31).map(dag -> dato(laeser, dag, maaned.get(), aar));
    }

    /** ”den 3. i 12.”. */
    private static Optional<Tid> iDenTolvte(Laeser laeser) {
        boolean den = den(laeser);
        var dag = dagnummer(laeser);
        boolean punktum = laeser.se(-1).er(".");
        if (dag.isEmpty() || !(den || punktum) || !laeser.ord("i")) {
            return Optional.empty();
        }
        return dagnummer(laeser)
                .filter(maaned -> maaned <= 12)
                .map(maaned -> dato(laeser, dag.get(), maaned, Optional.empty()));
    }

    /** ”den 30.”, og ”den 30. i næste måned”. */
    private static Optional<Tid> dagenAlene(Laeser laeser) {
        boolean forkortet = laeser.se(0).er("d");
        boolean den = den(laeser);
        boolean cifre = laeser.se(0).erTal();
        var dag = dagnummer(laeser).filter(nummer -> nummer <= 31);
        if (!den || dag.isEmpty()) {
            return Optional.empty();
        }
        if (laeser.ord("i", "maaneden")) {
            return Optional.of(hverMaaned(dag.get()));
        }
        var maaned = laeser.proev(Kalenderdage::iMaaneden);
        if (maaned.isPresent()) {
            return maaned.map(tid -> tid.som(periode -> iMaaned(periode, dag.get())));
        }
        boolean ledig =
                !laeser.se(0).erOrd() || EFTER_EN_DAG.contains(laeser.se(0).ord());
        boolean punktum = laeser.se(-1).er(".");
        boolean hver = laeser.se(0).er("i") && laeser.se(1).er("hver");
        if (hver || !cifre || !(forkortet || (ledig && punktum))) {
            return Optional.empty();
        }
        return Optional.of(hverMaaned(dag.get()));
    }

    private static Tid hverMaaned(int dag) {
        return Gentaget.iMaaneden(maaned -> iMaaned(Periode.maaned(maaned), dag));
    }

    private static Optional<Tid> iMaaneden(Laeser laeser) {
        if (!laeser.et("i", "of")) {
            return Optional.empty();
        }
        return Perioder.forholdsvis(laeser);
    }

    private static Optional<Periode> iMaaned(Periode maaned, int dag) {
        return gyldig(maaned.start().getYear(), maaned.start().getMonthValue(), dag)
                .filter(dato -> YearMonth.from(dato).equals(YearMonth.from(maaned.start())))
                .map(Periode::dag);
    }
}
